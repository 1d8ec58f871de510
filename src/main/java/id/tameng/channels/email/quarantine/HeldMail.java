package id.tameng.channels.email.quarantine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A mail in quarantine.
///
/// @param sender as far as it can be read; may be empty
/// @param reason a code that the bundles explain, `quarantine.reason.<code>`
/// @param size in bytes
/// @param state `quarantined`, `discarded`, or what became of it: `queued`, `done`
public record HeldMail(
        long id,
        String mailbox,
        String sender,
        String subject,
        @Nullable String reason,
        @Nullable String detail,
        int size,
        Instant receivedAt,
        String state) {

    /// In kilobytes, rounded up.
    public int kilobytes() {
        return (size + 1023) / 1024;
    }
}
