package id.tameng.channels.email.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Small mails for tests: lines end in `\n` here and in CRLF on the wire.
final class Eml {

    static final String HEAD = """
            From: Siti Rahma <siti@contoh.id>
            To: halo@demo.tameng.test
            Subject: Pesanan
            Message-ID: <m1@contoh.id>
            Date: Mon, 1 Jun 2026 10:00:00 +0700
            MIME-Version: 1.0
            """;

    static ParsedMail read(String mail) {
        return read(bytes(mail));
    }

    static ParsedMail read(byte[] raw) {
        try {
            return new MailReader().read(raw);
        } catch (UnreadableMail unreadable) {
            throw new AssertionError(unreadable.code(), unreadable);
        }
    }

    /// A mail with our usual head, these headers and this body.
    static ParsedMail of(String headers, String body) {
        return read(HEAD + headers + "\n" + body);
    }

    static ParsedMail of(String headers, byte[] body) {
        var mail = new ByteArrayOutputStream();
        mail.writeBytes(bytes(HEAD + headers + "\n"));
        mail.writeBytes(body);
        return read(mail.toByteArray());
    }

    static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private Eml() {}
}
