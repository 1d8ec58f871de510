/// Looks after the people at the desk. What is kept here is theirs: nobody else finds it in a list, an export, a log or
/// a search.
///
/// `fold` stands between harsh words and whoever reads them, at the level that she has chosen herself. `conduct` is the
/// ladder that an agent may climb with a customer who scolds: a polite warning, a second one, over to a supervisor, the
/// end of the contact, a block for a time. It never goes up for somebody who may be in danger. `cases` takes reports
/// in,
/// freezes the evidence and shows it to the reporter and to case officers alone. `calm` holds pauses and the minute in
/// which the system is looked up, `burden` what a day has cost, `thanks` what came back, and `words` what may help to
/// answer. `desk` puts it on pages.
///
/// Tickets know none of this: they ask for a shield, for doorkeepers and for rules of assigning, and this module
/// contributes them.
@ApplicationModule(allowedDependencies = {"platform", "identity", "customers", "tickets", "language", "insight"})
@NullMarked
package id.tameng.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
