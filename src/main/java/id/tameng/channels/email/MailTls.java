package id.tameng.channels.email;

import java.util.Locale;

/// How a connection to a mail server is protected.
enum MailTls {
    NONE,
    /// Begins in the clear and must become encrypted before anything secret is said.
    STARTTLS,
    /// Encrypted from the first byte.
    TLS;

    /// As stored and configured.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MailTls get(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
