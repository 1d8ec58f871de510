package id.tameng.channels.email.intake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A mail at one of our doors, for one mailbox.
///
/// @param sender of the envelope; empty for `<>`
/// @param recipients of the envelope, as they were given
/// @param raw as received; handed over, not copied
/// @param obstacle why it goes straight to quarantine; null for ordinary mail
@SuppressWarnings("ArrayRecordComponent") // a mail's bytes: copied nowhere, compared nowhere
public record Received(
        long mailbox,
        Door door,
        String sender,
        List<String> recipients,
        byte[] raw,
        Instant at,
        @Nullable String obstacle) {

    public enum Door {
        SMTP,
        IMAP,
        DEMO;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Received(long mailbox, Door door, String sender, List<String> recipients, byte[] raw, Instant at) {
        this(mailbox, door, sender, recipients, raw, at, null);
    }
}
