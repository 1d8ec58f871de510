/// Finding again what was said: one box for numbers, names, addresses, phone numbers, words and filters.
///
/// Each message becomes a document of words ([SearchIndex]), made after its commit and outside of the intake; a row of
/// progress says how far that has come, any node may go on from there, and the whole can be made anew at any time. A
/// search ([Search]) never ranks: the newest match comes first, so that even a word that stands everywhere costs no
/// more
/// than a page. Which way leads there fastest ([Way]) is decided by how many documents hold the words ([Vocabulary]).
///
/// The query itself carries what its viewer may see; words are marked ([Snippet]) for the rows shown only.
@ApplicationModule(allowedDependencies = {"platform", "identity", "customers", "tickets"})
@NullMarked
package id.tameng.tickets.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
