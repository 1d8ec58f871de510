package id.tameng.channels.email;

import java.util.List;

/// The mails of one intake transaction, told inside it.
record MailsAccepted(List<MailAccepted> mails) {}
