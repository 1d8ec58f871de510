package id.tameng.channels.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.channels.email.TestDesk.Desk;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Address;
import id.tameng.tickets.Deliveries;
import id.tameng.tickets.DeliveryStatus;
import id.tameng.tickets.ReplyText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EmailTest
class DeliveryTests {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final Desk desk;
    private final TestClock clock;
    private final Deliveries deliveries;
    private Viewer agent;
    private Mailbox halo;

    @Autowired
    DeliveryTests(Desk desk, TestClock clock, Deliveries deliveries) {
        this.desk = desk;
        this.clock = clock;
        this.deliveries = deliveries;
        agent = desk.agent();
        halo = desk.mailbox(
                "setup" + agent.id() + "@toko.test", agent.teams().iterator().next());
    }

    @BeforeEach
    void begin() {
        desk.clean();
        agent = desk.agent();
        halo = desk.mailbox("halo@toko.test", agent.teams().iterator().next());
    }

    @Test
    void sendsAReplyWithItsStableMessageId() throws Exception {
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Belum sampai", "a1@contoh.test");
        long reply = desk.reply(agent, ticket, "Kami cek dulu, ya.");
        assertThat(desk.status(reply)).isEqualTo("queued");
        desk.deliver();
        assertThat(desk.status(reply)).isEqualTo("sent");
        assertThat(desk.attempts(reply)).containsExactly("sent");
        var taken = desk.sink().taken().getFirst();
        assertThat(taken.recipients()).containsExactly("siti@contoh.test");
        assertThat(taken.from()).isEqualTo("halo@toko.test");
        assertThat(taken.mail().getHeader("Message-ID")).containsExactly("<" + desk.headerId(reply) + ">");
    }

    @Test
    void keepsNothingOfAReplyThatCannotBeDelivered() {
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Belum sampai", "a2@contoh.test");
        long before = messages(ticket.ticket());
        assertThatThrownBy(() -> desk.conversation()
                        .reply(
                                agent,
                                ticket.number(),
                                new id.tameng.tickets.ReplyDraft(
                                        ReplyText.plain("Halo"),
                                        List.of(new Address(null, "halo+9.abc@toko.test")),
                                        List.of(),
                                        List.of(),
                                        id.tameng.tickets.TicketStatus.OPEN,
                                        null,
                                        true)))
                .isInstanceOf(DomainException.class)
                .hasMessage("recipients-are-ours");
        assertThat(messages(ticket.ticket())).isEqualTo(before);
    }

    @Test
    void triesAgainWithTheSameMessageIdUntilItGivesUp() {
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Belum sampai", "a3@contoh.test");
        long reply = desk.reply(agent, ticket, "Kami cek dulu, ya.");
        desk.sink().refuseAll(451, "4.3.0 Try again later");
        desk.deliver();
        for (var wait : WAITS) {
            assertThat(desk.status(reply)).isEqualTo("queued");
            int tried = desk.attempts(reply).size();
            clock.pass(wait.minusSeconds(1));
            desk.deliver();
            assertThat(desk.attempts(reply)).hasSize(tried);
            clock.pass(Duration.ofSeconds(1));
            desk.deliver();
            assertThat(desk.attempts(reply)).hasSize(tried + 1);
        }
        assertThat(desk.status(reply)).isEqualTo("failed");
        assertThat(desk.detail(reply)).contains("siti@contoh.test").contains("4.3.0 Try again later");
        clock.pass(Duration.ofDays(3));
        desk.deliver();
        assertThat(desk.attempts(reply)).hasSize(WAITS.size() + 1).containsOnly("deferred");
    }

    @Test
    void arrivesOnALaterAttemptUnchanged() throws Exception {
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Belum sampai", "a4@contoh.test");
        long reply = desk.reply(agent, ticket, "Kami cek dulu, ya.");
        var id = desk.headerId(reply);
        desk.sink().refuseAll(421, "Too busy");
        desk.deliver();
        desk.sink().forgive();
        clock.pass(Duration.ofMinutes(1));
        desk.deliver();
        assertThat(desk.attempts(reply)).containsExactly("deferred", "sent");
        assertThat(desk.sink().taken().getFirst().mail().getHeader("Message-ID"))
                .containsExactly("<" + id + ">");
    }

    @Test
    void givesUpAtOnceWhenTheServerSaysNever() {
        var ticket = desk.write(halo, "hilang@contoh.test", "Paket", "Belum sampai", "a5@contoh.test");
        long reply = desk.reply(agent, ticket, "Kami cek dulu, ya.");
        desk.sink().refuse("hilang@contoh.test", 550, "5.1.1 No such user here");
        desk.deliver();
        assertThat(desk.status(reply)).isEqualTo("failed");
        assertThat(desk.detail(reply)).contains("5.1.1 No such user here");
        assertThat(desk.attempts(reply)).containsExactly("rejected");
    }

    @Test
    void reachesTheOthersWhenOneAddressIsRefused() {
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Belum sampai", "a6@contoh.test");
        long reply = desk.reply(
                agent,
                ticket,
                ReplyText.plain("Halo"),
                List.of(new Address(null, "penuh@contoh.test"), new Address(null, "lambat@contoh.test")),
                List.of());
        desk.sink().refuse("penuh@contoh.test", 552, "5.2.2 Mailbox full");
        desk.sink().refuse("lambat@contoh.test", 450, "4.2.1 Greylisted");
        desk.deliver();
        assertThat(desk.sink().taken().getFirst().recipients()).containsExactly("siti@contoh.test");
        assertThat(desk.status(reply)).isEqualTo("failed");
        assertThat(desk.detail(reply)).startsWith("penuh@contoh.test");
        desk.sink().forgive();
        clock.pass(Duration.ofMinutes(1));
        desk.deliver();
        assertThat(desk.sink().taken()).hasSize(2);
        assertThat(desk.sink().taken().getLast().recipients()).containsExactly("lambat@contoh.test");
        assertThat(desk.status(reply)).isEqualTo("failed");
    }

    @Test
    void waitsForAServerThatIsNotThere() {
        desk.jdbc().sql("UPDATE mailbox SET smtp_port = 9").update();
        var first = desk.write(halo, "siti@contoh.test", "Paket", "Halo", "c1@contoh.test");
        var second = desk.write(halo, "budi@contoh.test", "Paket", "Halo", "c2@contoh.test");
        long one = desk.reply(agent, first, "Jawaban");
        long two = desk.reply(agent, second, "Jawaban");
        desk.deliver();
        assertThat(desk.attempts(one)).containsExactly("deferred");
        assertThat(desk.attempts(two)).containsExactly("deferred");
        assertThat(desk.status(one)).isEqualTo("queued");
    }

    @Test
    void waitsWithoutAnAttemptWhileThereIsNoServerAtAll() {
        desk.jdbc().sql("UPDATE mailbox SET smtp_host = NULL").update();
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Halo", "c3@contoh.test");
        long reply = desk.reply(agent, ticket, "Jawaban");
        clock.pass(Duration.ofDays(5));
        desk.deliver();
        assertThat(desk.attempts(reply)).isEmpty();
        assertThat(desk.status(reply)).isEqualTo("queued");
    }

    @Test
    void neverGoesBackwards() {
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Halo", "e1@contoh.test");
        long reply = desk.reply(agent, ticket, "Jawaban");
        assertThat(deliveries.advance(reply, DeliveryStatus.READ, null)).isTrue();
        assertThat(deliveries.advance(reply, DeliveryStatus.DELIVERED, null)).isFalse();
        assertThat(deliveries.advance(reply, DeliveryStatus.SENT, null)).isFalse();
        assertThat(deliveries.advance(reply, DeliveryStatus.FAILED, "late")).isFalse();
        assertThat(desk.status(reply)).isEqualTo("read");
    }

    @Test
    void staysFailedUntilSomebodyTriesAgain() {
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Halo", "e2@contoh.test");
        long reply = desk.reply(agent, ticket, "Jawaban");
        deliveries.advance(reply, DeliveryStatus.FAILED, "no");
        assertThat(deliveries.advance(reply, DeliveryStatus.SENT, null)).isFalse();
        assertThat(deliveries.startOver(reply)).isTrue();
        assertThat(deliveries.advance(reply, DeliveryStatus.SENT, null)).isTrue();
    }

    @Test
    void givesNotesNoStatus() {
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Halo", "e3@contoh.test");
        assertThat(deliveries.advance(ticket.message(), DeliveryStatus.SENT, null))
                .isFalse();
    }

    @Test
    void answersInTheSameThread() {
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Halo", "f1@contoh.test");
        long reply = desk.reply(agent, ticket, "Jawaban");
        assertThat(desk.references().find(List.of(new References.Key(halo.id(), desk.headerId(reply)))))
                .hasSize(1)
                .allSatisfy((key, reference) -> {
                    assertThat(reference.ours()).isTrue();
                    assertThat(reference.ticket()).isEqualTo(ticket.ticket());
                });
    }

    private long messages(long ticket) {
        return desk.jdbc()
                .sql("SELECT count(*) FROM message WHERE ticket_id = :id")
                .param("id", ticket)
                .query(Long.class)
                .single();
    }
}
