/// The IMAP door: fetches mailboxes that another server keeps, one node per mailbox.
///
/// A lease in `mailbox_fetch` says which node, and its position (UIDVALIDITY and the last UID) how far it came. A mail
/// is
/// accepted durably like any other, then marked as seen, never deleted. Between mails the server is asked to speak up
/// (IDLE); servers that cannot are asked every few seconds.
@NullMarked
package id.tameng.channels.email.imap;

import org.jspecify.annotations.NullMarked;
