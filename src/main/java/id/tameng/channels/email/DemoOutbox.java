package id.tameng.channels.email;

import id.tameng.channels.email.outgoing.Carrier;
import id.tameng.channels.email.outgoing.MimeLetter;
import id.tameng.channels.email.outgoing.Outcome;
import id.tameng.channels.email.outgoing.OutgoingMail;
import id.tameng.platform.blobs.BlobStore;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where mail goes in the demo: kept to be looked at, sent to nobody.
@Component
class DemoOutbox {

    /// Looks for its providers in every archive of the program, so there is one for all letters.
    private static final Session SESSION = Session.getInstance(new Properties());

    private final JdbcClient jdbc;
    private final BlobStore blobs;
    private final Clock clock;

    DemoOutbox(JdbcClient jdbc, BlobStore blobs, Clock clock) {
        this.jdbc = jdbc;
        this.blobs = blobs;
        this.clock = clock;
    }

    Carrier carrier() {
        return new Carrier() {
            @Override
            public Outcome carry(OutgoingMail mail, List<String> recipients) {
                return keep(mail, recipients);
            }

            @Override
            public void close() {
                // There is no connection.
            }
        };
    }

    private Outcome keep(OutgoingMail mail, List<String> recipients) {
        try {
            var raw = new ByteArrayOutputStream();
            MimeLetter.of(mail, SESSION, blobs).writeTo(raw);
            insert(mail, recipients, raw.toByteArray());
            return new Outcome.Sent("250 demo");
        } catch (IOException | MessagingException e) {
            return new Outcome.Deferred(String.valueOf(e.getMessage()), recipients, List.of());
        }
    }

    private void insert(OutgoingMail mail, List<String> recipients, byte[] raw) {
        jdbc.sql("""
                        INSERT INTO demo_outbox (sent_at, header_id, sender, recipients, subject, raw)
                        VALUES (:at, :id, :sender, :recipients, :subject, :raw)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("id", mail.messageId())
                .param("sender", mail.from().name() + " <" + mail.from().address() + ">")
                .param("recipients", recipients.toArray(String[]::new))
                .param("subject", mail.subject())
                .param("raw", raw)
                .update();
    }
}
