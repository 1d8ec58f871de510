package id.tameng.channels.email;

import java.util.List;

/// A message of ours on its way.
///
/// @param headerId the Message-ID it goes out with, the same on every attempt
/// @param recipients whom it still has to reach
/// @param attempts how many there have been
record Delivery(
        long id,
        long message,
        long ticket,
        long mailbox,
        String headerId,
        List<String> recipients,
        boolean automatic,
        int attempts) {

    /// @param headerId its own, without angle brackets
    record Fresh(
            long message, long ticket, long mailbox, String headerId, List<String> recipients, boolean automatic) {}
}
