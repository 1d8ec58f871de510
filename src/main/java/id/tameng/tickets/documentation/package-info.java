/// What a case was about and how it was solved: summary, steps taken, solution, who could have prevented it, and what
/// is
/// still to be done. A kind of ticket says which of these solving asks for ([DocumentationRule]); what is missing is
/// named
/// by its field and nothing that was typed is lost. Every version is kept, and whoever gets the ticket next finds the
/// last
/// one at the top of the thread.
@NullMarked
package id.tameng.tickets.documentation;

import org.jspecify.annotations.NullMarked;
