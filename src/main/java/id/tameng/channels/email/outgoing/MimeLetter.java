package id.tameng.channels.email.outgoing;

import id.tameng.platform.blobs.BlobStore;
import id.tameng.tickets.Address;
import id.tameng.tickets.StoredFile;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An [OutgoingMail] as MIME. Attachments are read while they are sent, never held whole.
public final class MimeLetter extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String messageId;

    private MimeLetter(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    public static MimeLetter of(OutgoingMail mail, Session session, BlobStore blobs) throws MessagingException {
        var letter = new MimeLetter(session, mail.messageId());
        letter.headers(mail);
        letter.content(mail, blobs);
        letter.saveChanges();
        return letter;
    }

    /// The library would make up another one each time.
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", bracketed(messageId));
    }

    private void headers(OutgoingMail mail) throws MessagingException {
        setFrom(address(mail.from()));
        setReplyTo(new InternetAddress[] {new InternetAddress(mail.replyTo(), true)});
        setRecipients(RecipientType.TO, addresses(mail.to()));
        setRecipients(RecipientType.CC, addresses(mail.copies()));
        setSubject(HeaderText.of(mail.subject()), UTF_8);
        setSentDate(Date.from(mail.date()));
        thread(mail.inReplyTo(), mail.references());
        if (mail.loop() != null) {
            setHeader("Auto-Submitted", "auto-replied");
            setHeader("X-Auto-Response-Suppress", "All");
            setHeader("X-Tameng-Loop", mail.loop());
        }
    }

    private void thread(@Nullable String inReplyTo, List<String> references) throws MessagingException {
        if (inReplyTo != null) {
            setHeader("In-Reply-To", bracketed(inReplyTo));
        }
        if (!references.isEmpty()) {
            var chain = references.stream().map(MimeLetter::bracketed).collect(Collectors.joining(" "));
            setHeader("References", MimeUtility.fold("References: ".length(), chain));
        }
    }

    private void content(OutgoingMail mail, BlobStore blobs) throws MessagingException {
        if (mail.files().isEmpty()) {
            words(this, mail);
            return;
        }
        var mixed = new MimeMultipart("mixed");
        var words = new MimeBodyPart();
        words(words, mail);
        mixed.addBodyPart(words);
        for (var file : mail.files()) {
            mixed.addBodyPart(attachment(file, blobs));
        }
        setContent(mixed);
    }

    private static void words(MimePart part, OutgoingMail mail) throws MessagingException {
        if (mail.html() == null) {
            part.setText(mail.text(), UTF_8);
            return;
        }
        var plain = new MimeBodyPart();
        plain.setText(mail.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        part.setContent(new MimeMultipart("alternative", plain, html));
    }

    /// Base 64 whatever it is, so that not a byte changes on the way.
    private static MimeBodyPart attachment(StoredFile file, BlobStore blobs) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new BlobSource(file, blobs)));
        part.setDisposition(MimePart.ATTACHMENT);
        part.setFileName(HeaderText.of(file.name()));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress[] addresses(List<Address> people) throws MessagingException {
        var addresses = new InternetAddress[people.size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = address(people.get(i));
        }
        return addresses;
    }

    private static InternetAddress address(Address person) throws MessagingException {
        var address = new InternetAddress(person.address(), true);
        try {
            if (person.name() != null) {
                address.setPersonal(HeaderText.of(person.name()), UTF_8);
            }
            return address;
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A Message-ID of somebody else is copied; it must not bring a line of its own.
    private static String bracketed(String id) {
        return "<" + id.replaceAll("[\\s<>\\p{Cntrl}]", "") + ">";
    }
}
