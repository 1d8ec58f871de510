package id.tameng.channels.email;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.channels.email.TestDesk.Desk;
import id.tameng.tickets.Automation;
import id.tameng.tickets.Placed;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@EmailTest
class AcknowledgementTests {

    private final Desk desk;
    private final TestClock clock;
    private final ApplicationEventPublisher events;
    private final Mailbox halo;

    @Autowired
    AcknowledgementTests(Desk desk, TestClock clock, ApplicationEventPublisher events) {
        this.desk = desk;
        this.clock = clock;
        this.events = events;
        desk.clean();
        halo = desk.mailbox("halo@toko.test", desk.agent().teams().iterator().next());
        desk.jdbc()
                .sql(
                        "UPDATE mailbox SET auto_acknowledge = true, acknowledgement = 'Halo {nama}, {perihal} jadi {nomor}.'")
                .update();
    }

    @Test
    void tellsTheCustomerThatHerMailHasCome() throws Exception {
        var ticket = write("siti@contoh.test", "a1@contoh.test");
        accept(mail(ticket, "siti@contoh.test"));
        desk.deliver();
        var mail = desk.sink().taken().getFirst().mail();
        assertThat(mail.getContent()).asString().startsWith("Halo Siti Rahma, Paket jadi " + ticket.number() + ".");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(mail.getHeader("X-Tameng-Loop")).hasSize(1);
        assertThat(mail.getHeader("In-Reply-To")).containsExactly("<a1@contoh.test>");
        assertThat(mail.getContent()).asString().doesNotContain("> ");
    }

    @Test
    void standsInTheTicketAsASystemMessageBehindWhichSheStillWaits() {
        var ticket = write("siti@contoh.test", "a2@contoh.test");
        accept(mail(ticket, "siti@contoh.test"));
        assertThat(kinds(ticket)).containsExactly("inbound", "system");
        assertThat(desk.jdbc()
                        .sql("SELECT last_message_text FROM ticket WHERE id = :id AND unanswered_since IS NOT NULL")
                        .param("id", ticket.ticket())
                        .query(String.class)
                        .single())
                .isEqualTo("Belum sampai");
    }

    @ParameterizedTest
    @EnumSource(value = Automation.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void isSilentTowardsMachines(Automation automation) {
        var ticket = write("siti@contoh.test", "a3@contoh.test");
        accept(mail(ticket, "siti@contoh.test", automation, true));
        assertThat(kinds(ticket)).containsExactly("inbound");
    }

    @Test
    void isSilentInAConversation() {
        var ticket = write("siti@contoh.test", "a4@contoh.test");
        accept(mail(ticket, "siti@contoh.test", Automation.NONE, false));
        assertThat(kinds(ticket)).containsExactly("inbound");
    }

    @Test
    void isSilentWhereItIsTurnedOff() {
        desk.jdbc().sql("UPDATE mailbox SET auto_acknowledge = false").update();
        var ticket = write("siti@contoh.test", "a5@contoh.test");
        accept(mail(ticket, "siti@contoh.test"));
        assertThat(kinds(ticket)).containsExactly("inbound");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-reply@contoh.test",
                "noreply@contoh.test",
                "orders-noreply+7@contoh.test",
                "do_not_reply@contoh.test",
                "mailer-daemon@contoh.test",
                "postmaster@contoh.test",
                "bounce+abc=x@contoh.test",
                "halo@toko.test",
                "halo+1.abc@toko.test"
            })
    void isSilentTowardsAddressesThatNobodyReads(String address) {
        var ticket = write(address, "a6" + address);
        accept(mail(ticket, address));
        assertThat(kinds(ticket)).containsExactly("inbound");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nora@contoh.test", "novita.reply@contoh.test", "postma@contoh.test"})
    void takesNobodyForAMachineByMistake(String address) {
        assertThat(AutomaticReplyGuard.isMachine(address)).isFalse();
    }

    @Test
    void stopsAfterTenWithinThreeHours() {
        var tickets = IntStream.range(0, 12)
                .mapToObj(i -> write("siti@contoh.test", "l" + i + "@contoh.test"))
                .toList();
        accept(tickets.stream()
                .limit(6)
                .map(ticket -> mail(ticket, "siti@contoh.test"))
                .toArray(MailAccepted[]::new));
        accept(tickets.stream()
                .skip(6)
                .map(ticket -> mail(ticket, "siti@contoh.test"))
                .toArray(MailAccepted[]::new));
        assertThat(automatic()).isEqualTo(10);
        clock.pass(Duration.ofHours(3).plusSeconds(1));
        accept(mail(write("siti@contoh.test", "l99@contoh.test"), "siti@contoh.test"));
        assertThat(automatic()).isEqualTo(11);
    }

    @Test
    void carriesNoLinksOfAForgedSender() {
        var mail = new MailAccepted(
                1,
                1,
                new id.tameng.tickets.TicketNumber(26, 4211),
                "Menang! https://jahat.test/x",
                1,
                "a@b.test",
                "Klik www.jahat.test {nomor}",
                Automation.NONE,
                true);
        assertThat(new AcknowledgementText(words -> false).fill("{name}: {subject} ({number}) {lain}", mail))
                .isEqualTo("Klik … {nomor}: Menang! … (CS-26-004211) {lain}");
    }

    @Test
    void saysNoHarshWordsBack() {
        var ticket = write("joko@contoh.test", "a7@contoh.test");
        accept(new MailAccepted(
                halo.id(),
                ticket.ticket(),
                ticket.number(),
                "CS kalian anjing semua",
                ticket.message(),
                "joko@contoh.test",
                "Joko",
                Automation.NONE,
                true));
        assertThat(desk.jdbc()
                        .sql("SELECT body_text FROM message WHERE ticket_id = :id AND kind = 'system'")
                        .param("id", ticket.ticket())
                        .query(String.class)
                        .single())
                .startsWith("Halo Joko, … jadi " + ticket.number());
    }

    private Placed write(String from, String headerId) {
        return desk.write(halo, from, "Paket", "Belum sampai", headerId);
    }

    private MailAccepted mail(Placed ticket, String from) {
        return mail(ticket, from, Automation.NONE, true);
    }

    private MailAccepted mail(Placed ticket, String from, Automation automation, boolean opened) {
        return new MailAccepted(
                halo.id(),
                ticket.ticket(),
                ticket.number(),
                ticket.subject(),
                ticket.message(),
                from,
                "Siti Rahma",
                automation,
                opened);
    }

    private void accept(MailAccepted... mails) {
        desk.transaction().executeWithoutResult(status -> events.publishEvent(new MailsAccepted(List.of(mails))));
    }

    private List<String> kinds(Placed ticket) {
        return desk.jdbc()
                .sql("SELECT kind FROM message WHERE ticket_id = :id ORDER BY id")
                .param("id", ticket.ticket())
                .query(String.class)
                .list();
    }

    private long automatic() {
        return desk.jdbc()
                .sql("SELECT count(*) FROM email_delivery WHERE automatic")
                .query(Long.class)
                .single();
    }
}
