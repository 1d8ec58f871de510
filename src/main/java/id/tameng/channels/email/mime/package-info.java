/// Bytes of a real e-mail become a record that the rest of the product can trust.
///
/// Everything here is a pure function: no database, no clock, no network, no state between two mails. `MailReader` is
/// the
/// door; `MailHeaders` is the quick look that is taken while the sender still waits for its acknowledgement.
///
/// Mail in the wild breaks every rule there is, so the order is always the same: Mime4j cuts the bytes into parts, and
/// our own
/// forgiving decoders read what stands in them. A wrong label, a missing boundary or a cut-off character costs beauty,
/// never
/// the mail. Only a mail without any sender, or without any content, is refused, and then with a code that says why.
///
/// All limits stand in `Limits`; whatever is cut there is still complete in the stored raw mail.
@NullMarked
package id.tameng.channels.email.mime;

import org.jspecify.annotations.NullMarked;
