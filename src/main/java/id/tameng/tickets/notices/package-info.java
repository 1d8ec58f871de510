/// Telling people what concerns them: whoever is mentioned in a note, follows a ticket, or has a planned reply that was
/// held. A notice is a row that stays until it is read; nobody is told of a ticket that she may not see.
@NullMarked
package id.tameng.tickets.notices;

import org.jspecify.annotations.NullMarked;
