package id.tameng.channels.email;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mail that was accepted and waits to be understood.
///
/// @param sender empty for `<>`
/// @param attempts how often it was taken up and put back
/// @param overruled the reason for which it was quarantined before somebody sent it on its way again
record Envelope(
        long id,
        long mailbox,
        String sender,
        List<String> recipients,
        int size,
        Instant receivedAt,
        int attempts,
        @Nullable String overruled) {

    /// As a message names it.
    String source() {
        return MailSources.PREFIX + id;
    }
}
