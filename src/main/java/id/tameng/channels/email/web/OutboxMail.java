package id.tameng.channels.email.web;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// A mail that the demo kept, to be read.
///
/// @param headers in the order in which people look at them
/// @param files names of attachments
public record OutboxMail(String subject, List<Header> headers, String text, List<String> files) {

    public record Header(String name, String value) {}

    private static final List<String> SHOWN = List.of(
            "From", "To", "Cc", "Reply-To", "Date", "Message-ID", "In-Reply-To", "References", "Auto-Submitted");

    static OutboxMail of(String source) {
        try {
            var raw = new ByteArrayInputStream(source.getBytes(StandardCharsets.ISO_8859_1));
            var mail = new MimeMessage(Session.getInstance(new Properties()), raw);
            var text = new StringBuilder();
            var files = new ArrayList<String>();
            collect(mail, text, files);
            return new OutboxMail(String.valueOf(mail.getSubject()), headers(mail), text.toString(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail of our own cannot be read", e);
        }
    }

    private static List<Header> headers(MimeMessage mail) throws MessagingException, IOException {
        var headers = new ArrayList<Header>();
        for (var name : SHOWN) {
            var value = mail.getHeader(name, ", ");
            if (value != null) {
                headers.add(new Header(name, MimeUtility.decodeText(MimeUtility.unfold(value))));
            }
        }
        return headers;
    }

    private static void collect(Part part, StringBuilder text, List<String> files)
            throws MessagingException, IOException {
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i), text, files);
            }
        } else if (Part.ATTACHMENT.equals(part.getDisposition())) {
            files.add(MimeUtility.decodeText(String.valueOf(part.getFileName())));
        } else if (part.isMimeType("text/plain")) {
            text.append(part.getContent());
        }
    }
}
