package id.tameng.channels.email;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.channels.email.MailDesk.Box;
import id.tameng.channels.email.intake.Letter;
import id.tameng.channels.email.intake.NotAccepted;
import id.tameng.platform.secrets.InstallationKey;
import id.tameng.tickets.MessageSources;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TamengTest
class EnvelopeRoundTests {

    private static final String BUYER = "Ibu Ani <ani@mail.test>";

    private final MailDesk desk;
    private final EnvelopeRound round;
    private final TransactionTemplate transaction;
    private final Mailboxes mailboxes;
    private final MessageIds ids;
    private final MessageSources sources;
    private final JdbcClient jdbc;
    private final Box box;

    @Autowired
    EnvelopeRoundTests(
            MailDesk desk,
            EnvelopeRound round,
            TransactionTemplate transaction,
            Mailboxes mailboxes,
            InstallationKey key,
            MessageSources sources,
            JdbcClient jdbc) {
        this.desk = desk;
        this.round = round;
        this.transaction = transaction;
        this.mailboxes = mailboxes;
        ids = new MessageIds(key);
        this.sources = sources;
        this.jdbc = jdbc;
        box = desk.box();
    }

    @Test
    void takesARepeatedMailOnce() throws NotAccepted {
        var letter = letter();
        desk.deliver(box, letter, letter);
        desk.deliver(box, letter);
        assertThat(desk.envelopes(box)).containsExactly("done");
        assertThat(desk.messages(box)).hasSize(1);
    }

    @Test
    void takesAMailOnceThatComesOverTwoConnectionsAtOnce() throws Exception {
        var letter = letter();
        Callable<Boolean> connection = () -> {
            desk.accept(box, letter);
            return true;
        };
        try (var connections = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var connected : connections.invokeAll(Collections.nCopies(8, connection))) {
                assertThat(connected.get()).isTrue();
            }
        }
        desk.work();
        assertThat(desk.messages(box)).hasSize(1);
    }

    @Test
    void recognisesARepetitionWithoutMessageIdByItsContent() throws NotAccepted {
        desk.deliver(box, letter().without("Message-ID"), letter().without("Message-ID"));
        assertThat(desk.messages(box)).hasSize(1);
    }

    @Test
    void holdsBackAnotherContentUnderTheSameMessageId() throws NotAccepted {
        var id = Letter.fresh();
        desk.deliver(box, letter().id(id), letter().id(id).body("Sesuatu yang lain"));
        desk.deliver(box, letter().id(id).body("Sesuatu yang lain"));
        assertThat(desk.envelopes(box)).containsExactly("done", "quarantined same-id-other-content");
        assertThat(desk.messages(box)).hasSize(1);
    }

    @Test
    void placesNothingTwiceWhenANodeDiesMidway() throws NotAccepted {
        desk.accept(box, letter(), letter(), letter());
        transaction.executeWithoutResult(status -> {
            assertThat(round.work()).isNotEmpty();
            status.setRollbackOnly();
        });
        assertThat(desk.messages(box)).isEmpty();
        desk.work();
        assertThat(desk.messages(box)).hasSize(3);
        assertThat(desk.envelopes(box)).containsOnly("done");
    }

    @Test
    void letsOneBadMailStopNoOther() throws NotAccepted {
        jdbc.sql("""
                        CREATE OR REPLACE FUNCTION refuse_poison() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN
                          IF NEW.subject = 'racun' THEN RAISE EXCEPTION 'poison'; END IF;
                          RETURN NEW;
                        END $$
                        """).update();
        jdbc.sql("CREATE TRIGGER poison BEFORE INSERT ON message FOR EACH ROW EXECUTE FUNCTION refuse_poison()")
                .update();
        try {
            desk.deliver(box, letter(), letter().subject("racun"), letter());
        } finally {
            jdbc.sql("DROP TRIGGER poison ON message").update();
        }
        assertThat(desk.envelopes(box)).containsExactly("done", "quarantined failed", "done");
        assertThat(jdbc.sql("SELECT detail FROM email_envelope WHERE mailbox_id = :box AND state = 'quarantined'")
                        .param("box", box.id())
                        .query(String.class)
                        .single())
                .isEqualTo("P0001 poison");
    }

    @Test
    void quarantinesWhatHasNoSender() throws NotAccepted {
        desk.deliver(box, letter().without("From"));
        assertThat(desk.envelopes(box)).containsExactly("quarantined no-sender");
    }

    @Test
    void quarantinesOurOwnMailComeBack() throws NotAccepted {
        desk.deliver(box, letter().header("X-Tameng-Loop", "1"), Letter.of(box.address(), box.address()));
        assertThat(desk.envelopes(box)).containsExactly("quarantined loop", "quarantined from-ourselves");
    }

    @Test
    void takesTheCustomerOfAWebFormFromReplyTo() throws NotAccepted {
        desk.deliver(box, Letter.of(box.address(), box.address()).header("Reply-To", BUYER));
        assertThat(desk.envelopes(box)).containsExactly("done");
    }

    @Test
    void tellsTheMessageThatBounced() throws NotAccepted {
        desk.deliver(box, letter());
        var ticket = desk.messages(box).getFirst().ticket();
        var mailbox = Objects.requireNonNull(mailboxes.byId().get(box.id()));
        long reply = reply(ticket, mailbox);
        desk.acceptReport(box, report(ids.of(mailbox, ticket, reply)));
        desk.work();
        var last = desk.messages(box).getLast();
        assertThat(List.of(last.kind(), last.automation())).containsExactly("system", "bounce");
        assertThat(last.ticket()).isEqualTo(ticket);
        assertThat(jdbc.sql("SELECT delivery_status FROM message WHERE id = :id")
                        .param("id", reply)
                        .query(String.class)
                        .single())
                .isEqualTo("failed");
    }

    @Test
    void keepsTheSourceOfEveryMessage() throws NotAccepted, IOException {
        var letter = letter();
        desk.deliver(box, letter);
        var source = desk.messages(box).getFirst().source();
        try (var raw = sources.open(source).orElseThrow()) {
            assertThat(raw.readAllBytes()).isEqualTo(letter.bytes());
        }
        assertThat(sources.open("email:999999999")).isEmpty();
        assertThat(sources.open("chat:1")).isEmpty();
    }

    /// As if an agent had answered and the mail had gone out.
    private long reply(long ticket, Mailbox mailbox) {
        long id = jdbc.sql("""
                        INSERT INTO message (ticket_id, kind, channel, author_kind, author_name, body_text, delivery_status, created_at)
                        VALUES (:ticket, 'reply', 'email', 'person', 'Dewi', 'Baik', 'sent', now())
                        RETURNING id
                        """).param("ticket", ticket).query(Long.class).single();
        jdbc.sql("""
                        INSERT INTO email_delivery (message_id, ticket_id, mailbox_id, header_id, recipients, state,
                          next_attempt_at, created_at, sent_at)
                        VALUES (:id, :ticket, :box, :header, '{ani@mail.test}', 'sent', now(), now(), now())
                        """)
                .param("id", id)
                .param("ticket", ticket)
                .param("box", box.id())
                .param("header", ids.of(mailbox, ticket, id))
                .update();
        return id;
    }

    private Letter report(String about) {
        return Letter.of("Mail Delivery System <MAILER-DAEMON@mail.test>", box.address())
                .subject("Undelivered Mail Returned to Sender")
                .header("MIME-Version", "1.0")
                .header("Content-Type", "multipart/report; report-type=delivery-status; boundary=\"b\"")
                .body(String.join(
                        "\n",
                        List.of(
                                "--b",
                                "Content-Type: text/plain",
                                "",
                                "Mailbox full.",
                                "--b",
                                "Content-Type: message/delivery-status",
                                "",
                                "Reporting-MTA: dns; mail.test",
                                "",
                                "Final-Recipient: rfc822; ani@mail.test",
                                "Action: failed",
                                "Status: 5.2.2",
                                "Diagnostic-Code: smtp; 552 mailbox full",
                                "",
                                "--b",
                                "Content-Type: text/rfc822-headers",
                                "",
                                "Message-ID: <" + about + ">",
                                "",
                                "--b--")));
    }

    private Letter letter() {
        return Letter.of(BUYER, box.address());
    }
}
