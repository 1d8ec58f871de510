package id.tameng.channels.email.intake;

import id.tameng.channels.email.mime.MailHeaders;
import org.jspecify.annotations.Nullable;

/// A mail with what recognises a repetition of it.
///
/// @param hash SHA-256 in hex over what its sender wrote
record Stamped(
        Received mail, String key, String hash, @Nullable String obstacle) {

    record Identity(long mailbox, String key) {}

    static Stamped of(Received mail) {
        var hash = MailHeaders.contentHash(mail.raw());
        var id = MailHeaders.messageId(mail.raw());
        return new Stamped(mail, id == null ? "sha256:" + hash : id, hash, mail.obstacle());
    }

    /// The same Message-ID on something else: kept apart, so that neither hides the other.
    Stamped apart() {
        return new Stamped(mail, key + "#" + hash, hash, "same-id-other-content");
    }

    Identity identity() {
        return new Identity(mail.mailbox(), key);
    }
}
