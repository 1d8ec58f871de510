package id.tameng.channels.email;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.channels.email.MailDesk.Box;
import id.tameng.channels.email.intake.Letter;
import id.tameng.channels.email.intake.NotAccepted;
import id.tameng.platform.secrets.InstallationKey;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MailTest
class ThreadsTests {

    private static final String BUYER = "Ibu Ani <ani@mail.test>";
    private static final String STRANGER = "Budi <budi@mail.test>";

    private final MailDesk desk;
    private final Mailboxes mailboxes;
    private final TicketAddress addresses;
    private final MessageIds ids;
    private Box box;
    private long ticket;
    private String first = Letter.fresh();

    @Autowired
    ThreadsTests(MailDesk desk, Mailboxes mailboxes, InstallationKey key) {
        this.desk = desk;
        this.mailboxes = mailboxes;
        addresses = new TicketAddress(key);
        ids = new MessageIds(key);
        box = desk.box();
    }

    @BeforeEach
    void openTicket() throws NotAccepted {
        desk.deliver(box, letter(BUYER).id(first));
        ticket = (long) desk.messages(box).getFirst().get("ticket_id");
    }

    @Test
    void knowsTheSignedAddressOfATicket() throws NotAccepted {
        desk.deliver(box, Letter.of(BUYER, addresses.of(mailbox(), ticket)));
        assertThat(desk.tickets(box)).isEqualTo(1);
    }

    @Test
    void knowsOurOwnMessageId() throws NotAccepted {
        desk.deliver(box, letter(BUYER).answering(ids.of(mailbox(), ticket, 1)));
        assertThat(desk.tickets(box)).isEqualTo(1);
    }

    @Test
    void knowsAMessageIdOfTheirs() throws NotAccepted {
        desk.deliver(box, letter(BUYER).header("References", "<unknown@mail.test> <" + first + ">"));
        assertThat(desk.tickets(box)).isEqualTo(1);
    }

    @Test
    void knowsAMessageIdOnlyInItsMailbox() throws NotAccepted {
        var other = desk.box();
        desk.deliver(other, Letter.of(BUYER, other.address()).answering(first));
        assertThat(desk.tickets(other)).isEqualTo(1);
        assertThat(desk.messages(box)).hasSize(1);
    }

    @Test
    void believesTheNumberInTheSubjectOfAParticipant() throws NotAccepted {
        desk.deliver(box, letter(BUYER).subject("Re: [" + number() + "] pesanan"));
        assertThat(desk.tickets(box)).isEqualTo(1);
    }

    @Test
    void doesNotBelieveTheNumberInTheSubjectOfAStranger() throws NotAccepted {
        desk.deliver(box, letter(STRANGER).subject("Re: [" + number() + "] pesanan"));
        assertThat(desk.tickets(box)).isEqualTo(2);
    }

    @Test
    void believesNoForgedSeal() throws NotAccepted {
        var plus = addresses.of(mailbox(), ticket).replaceFirst("\\.[a-z2-7]{16}@", ".aaaaaaaaaaaaaaaa@");
        var id = ids.of(mailbox(), ticket, 1).replaceFirst("\\.[a-z2-7]{16}@", ".aaaaaaaaaaaaaaaa@");
        desk.deliver(box, Letter.of(STRANGER, plus), letter(STRANGER).answering(id));
        assertThat(desk.tickets(box)).isEqualTo(3);
    }

    @Test
    void prefersTheSignedAddressToMessageIdsAndThoseToTheSubject() throws NotAccepted {
        var second = Letter.fresh();
        desk.deliver(box, letter(BUYER).id(second));
        var other = desk.messages(box).getLast();
        desk.deliver(
                box,
                Letter.of(BUYER, addresses.of(mailbox(), ticket))
                        .answering(second)
                        .id("a-" + first),
                letter(BUYER)
                        .answering(first)
                        .subject("[" + other.get("number") + "]")
                        .id("b-" + first));
        assertThat(desk.messages(box).subList(2, 4))
                .allMatch(row -> row.get("ticket_id").equals(ticket));
    }

    @Test
    void attachesAStrangerUnverified() throws NotAccepted {
        desk.deliver(box, letter(STRANGER).answering(first));
        assertThat(desk.tickets(box)).isEqualTo(1);
        assertThat(desk.messages(box).getLast().get("verified")).isEqualTo(false);
    }

    @Test
    void reopensWithinTheWindowAndOpensAFollowUpAfterIt() throws NotAccepted {
        desk.status(ticket, "solved", "6 days");
        desk.deliver(box, letter(BUYER).answering(first));
        assertThat(desk.messages(box).getLast()).containsEntry("status", "open").containsEntry("ticket_id", ticket);
        desk.status(ticket, "solved", "8 days");
        desk.deliver(box, letter(BUYER).answering(first));
        assertThat(desk.messages(box).getLast()).containsEntry("status", "new").containsEntry("follows_id", ticket);
    }

    @Test
    void reopensForNoMachine() throws NotAccepted {
        desk.status(ticket, "solved", "1 hour");
        desk.deliver(box, letter(BUYER).answering(first).header("Auto-Submitted", "auto-replied"));
        assertThat(desk.messages(box).getLast())
                .containsEntry("kind", "system")
                .containsEntry("automation", "auto_reply")
                .containsEntry("status", "solved");
    }

    @Test
    void keepsAThreadTogetherThatArrivesInOneBatchInAnyOrder() throws NotAccepted {
        var fresh = desk.box();
        var root = Letter.fresh();
        var answer = Letter.fresh();
        desk.deliver(
                fresh,
                Letter.of(BUYER, fresh.address()).answering(answer),
                Letter.of(BUYER, fresh.address()).id(answer).answering(root),
                Letter.of(BUYER, fresh.address()).id(root));
        assertThat(desk.tickets(fresh)).isEqualTo(1);
        assertThat(desk.messages(fresh)).hasSize(3);
    }

    @Test
    void goesOnWhenMailsWaitForEachOther() throws NotAccepted {
        var fresh = desk.box();
        var one = Letter.fresh();
        var other = Letter.fresh();
        desk.accept(
                fresh,
                Letter.of(BUYER, fresh.address()).id(one).answering(other),
                Letter.of(BUYER, fresh.address()).id(other).answering(one));
        org.awaitility.Awaitility.await().until(() -> {
            desk.work();
            return desk.envelopes(fresh).equals(List.of("done", "done"));
        });
    }

    private Letter letter(String from) {
        return Letter.of(from, box.address());
    }

    private Object number() {
        return desk.messages(box).getFirst().get("number");
    }

    private Mailbox mailbox() {
        return java.util.Objects.requireNonNull(mailboxes.byId().get(box.id()));
    }
}
