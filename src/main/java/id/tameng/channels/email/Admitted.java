package id.tameng.channels.email;

import id.tameng.channels.email.mime.MailAddress;
import id.tameng.channels.email.mime.ParsedMail;

/// A mail that may become a message.
///
/// @param sender whose message it is
record Admitted(ReadMail read, Mailbox mailbox, MailAddress sender) {

    long id() {
        return read.id();
    }

    ParsedMail mail() {
        return read.mail();
    }
}
