package id.tameng.channels.email;

import id.tameng.tickets.Automation;
import id.tameng.tickets.TicketNumber;
import java.util.Locale;

/// A mail has become a message.
///
/// @param senderAddress in lower case
/// @param opened it made a ticket of its own
record MailAccepted(
        long mailbox,
        long ticket,
        TicketNumber number,
        String subject,
        long message,
        String senderAddress,
        String senderName,
        Automation automation,
        boolean opened) {

    MailAccepted {
        senderAddress = senderAddress.toLowerCase(Locale.ROOT);
    }
}
