/// Fields that an organisation gives its tickets: text, number, date, choice, yes or no. Which kinds of tickets have a
/// field, and whether opening or solving asks for it, is said per kind; a field that becomes required asks at the next
/// solving and locks nothing. Values are one jsonb object on the ticket's row, checked on the way in ([FieldValues]).
@NullMarked
package id.tameng.tickets.fields;

import org.jspecify.annotations.NullMarked;
