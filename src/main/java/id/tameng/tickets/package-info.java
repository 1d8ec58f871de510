/// The heart: a ticket is one case of one customer, a message is one thing said in it.
///
/// Whatever channel a message comes by, [MessageIntake] places it: in the ticket it belongs to, or in a new one. What
/// agents do comes in two kinds: saying something ([Conversation]: a reply or a note) and handling the case
/// ([Handling]:
/// status, assignee, team, priority, tags). Both change a [Ticket], whose verbs guard the rules of PRODUCT 3.1, record
/// the
/// history and set what the lists show.
///
/// What happened is told as [TicketActivity]; channels listen to send replies, everything later listens to act. Lists
/// read
/// one table ([InboxQuery]), threads another. Every query asks for no more than the viewer may see ([TicketScope]).
@ApplicationModule(allowedDependencies = {"platform", "identity", "customers"})
@NullMarked
package id.tameng.tickets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
