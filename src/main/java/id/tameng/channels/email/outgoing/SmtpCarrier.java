package id.tameng.channels.email.outgoing;

import id.tameng.platform.blobs.BlobStore;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Over SMTP, on one connection as long as it holds.
public final class SmtpCarrier implements Carrier {

    private static final Logger log = LoggerFactory.getLogger(SmtpCarrier.class);

    private final SmtpAccount account;
    private final Session session;
    private final BlobStore blobs;
    private @Nullable SMTPTransport transport;

    public SmtpCarrier(SmtpAccount account, String from, Duration timeout, BlobStore blobs) {
        this.account = account;
        this.session = Session.getInstance(account.properties(from, timeout));
        this.blobs = blobs;
    }

    @Override
    public Outcome carry(OutgoingMail mail, List<String> recipients) {
        SMTPTransport connection;
        try {
            connection = connected();
        } catch (MessagingException e) {
            return new Outcome.Unreachable(SmtpAnswers.words(e));
        }
        return carry(mail, recipients, connection);
    }

    private Outcome carry(OutgoingMail mail, List<String> recipients, SMTPTransport connection) {
        try {
            connection.sendMessage(MimeLetter.of(mail, session, blobs), addresses(recipients));
            return new Outcome.Sent(words(connection));
        } catch (AddressException e) {
            return new Outcome.Rejected(e.getMessage() + ": " + e.getRef(), recipients);
        } catch (MessagingException e) {
            return SmtpAnswers.outcome(e, recipients);
        }
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                log.debug("Closing the connection to {}: {}", account, e.getMessage());
            }
        }
    }

    private SMTPTransport connected() throws MessagingException {
        var open = transport;
        if (open == null || !open.isConnected()) {
            open = (SMTPTransport) session.getTransport("smtp");
            transport = open;
            open.connect(account.host(), account.portOrUsual(), account.user(), account.password());
        }
        return open;
    }

    private static Address[] addresses(List<String> recipients) throws AddressException {
        var addresses = new Address[recipients.size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = new InternetAddress(recipients.get(i), true);
        }
        return addresses;
    }

    private static String words(SMTPTransport transport) {
        var answer = transport.getLastServerResponse();
        return answer == null ? "" : answer.strip();
    }
}
