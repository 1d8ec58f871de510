/// Kinds of tickets. A kind says which parts of the documentation solving asks for ([Part]) and, through `fields`,
/// which
/// fields its tickets have. What a kind asks for concerns the next solving only: no ticket is locked by a new rule.
@NullMarked
package id.tameng.tickets.types;

import org.jspecify.annotations.NullMarked;
