/// The SMTP door. The protocol is SubEthaSMTP's, on virtual threads; the commands that carry a mail are our own,
/// because
/// theirs read byte by byte, leave a refused mail's transaction open and take a cut-off BDAT for a whole mail.
///
/// It takes mail for our mailboxes only ([Recipients]); it relays nothing, and it says 250 when the mail is durable.
@NullMarked
package id.tameng.channels.email.inlet;

import org.jspecify.annotations.NullMarked;
