/// Durable acceptance: a mail is on the disk, in the database, before anybody is told that we have it.
///
/// Every door (SMTP, IMAP) hands its mail to [Acceptance] and waits. One writer takes all that wait and commits them
/// together, so that many connections share one flush of the disk. A repeated delivery is recognised by its Message-ID,
/// else by its content, and changes nothing.
@NullMarked
package id.tameng.channels.email.intake;

import org.jspecify.annotations.NullMarked;
