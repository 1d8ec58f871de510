package id.tameng.channels.email;

import id.tameng.tickets.Automation;
import id.tameng.tickets.Placed;
import org.jspecify.annotations.Nullable;

/// A mail has become a message. Told inside the transaction in which it did, so that an acknowledgement is stored with
/// it or not at all.
///
/// @param sender whose message it is
/// @param headerId the mail's Message-ID without angle brackets, if it has one
public record MailAccepted(
        Mailbox mailbox,
        Placed placed,
        String sender,
        @Nullable String senderName,
        Automation automation,
        @Nullable String headerId) {}
