/// Tags: a ticket keeps their names, this room what the names mean and in which colour they are shown. The colours
/// come to pages as a stylesheet of its own, so that no list has to look them up.
@NullMarked
package id.tameng.tickets.tags;

import org.jspecify.annotations.NullMarked;
