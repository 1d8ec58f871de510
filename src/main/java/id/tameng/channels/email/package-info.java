/// E-mail. Inward: a mail is accepted by SMTP or fetched by IMAP, stored as it is ([Mailbox] and envelope, one insert,
/// committed) and only then acknowledged; a worker claims envelopes, reads them (`mime`), finds their thread and hands
/// them to `tickets`, all in one transaction. What cannot be understood goes to quarantine, visible and replayable.
/// Outward: a reply is stored with its delivery in one transaction, a worker works deliveries off with back-off; every
/// attempt is recorded and carries the same Message-ID.
///
/// A thread is recognised by, in this order: the signed plus-address of a ticket ([TicketAddress]), a Message-ID of
/// ours
/// ([MessageIds]), a Message-ID of theirs that we have stored ([References]), the number in the subject.
@ApplicationModule(allowedDependencies = {"platform", "identity", "customers", "tickets"})
@NullMarked
package id.tameng.channels.email;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
