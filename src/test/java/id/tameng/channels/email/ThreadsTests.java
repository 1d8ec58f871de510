package id.tameng.channels.email;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.channels.email.MailDesk.Box;
import id.tameng.channels.email.intake.Letter;
import id.tameng.channels.email.intake.NotAccepted;
import id.tameng.platform.secrets.InstallationKey;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TamengTest
class ThreadsTests {

    private static final String BUYER = "Ibu Ani <ani@mail.test>";
    private static final String STRANGER = "Budi <budi@mail.test>";

    private final MailDesk desk;
    private final Mailboxes mailboxes;
    private final TicketAddress addresses;
    private final MessageIds ids;
    private final Box box;
    private long ticket;
    private final String first = Letter.fresh();

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
        ticket = desk.messages(box).getFirst().ticket();
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
                        .subject("[" + other.number() + "]")
                        .id("b-" + first));
        assertThat(desk.messages(box).subList(2, 4)).allMatch(said -> said.ticket() == ticket);
    }

    @Test
    void attachesAStrangerUnverified() throws NotAccepted {
        desk.deliver(box, letter(STRANGER).answering(first));
        assertThat(desk.tickets(box)).isEqualTo(1);
        assertThat(desk.messages(box).getLast().verified()).isFalse();
    }

    @Test
    void reopensWithinTheWindowAndOpensAFollowUpAfterIt() throws NotAccepted {
        desk.status(ticket, "solved", "6 days");
        desk.deliver(box, letter(BUYER).answering(first));
        assertThat(desk.messages(box).getLast().status()).isEqualTo("open");
        assertThat(desk.tickets(box)).isEqualTo(1);
        desk.status(ticket, "solved", "8 days");
        desk.deliver(box, letter(BUYER).answering(first));
        assertThat(desk.messages(box).getLast().status()).isEqualTo("new");
        assertThat(desk.messages(box).getLast().follows()).isEqualTo(ticket);
    }

    @Test
    void reopensForNoMachine() throws NotAccepted {
        desk.status(ticket, "solved", "1 hour");
        desk.deliver(box, letter(BUYER).answering(first).header("Auto-Submitted", "auto-replied"));
        var last = desk.messages(box).getLast();
        assertThat(List.of(last.kind(), last.automation(), last.status()))
                .containsExactly("system", "auto_reply", "solved");
    }

    @Test
    void keepsAThreadTogetherThatArrivesInOneBatchInAnyOrder() throws NotAccepted {
        var fresh = desk.box();
        var root = Letter.fresh();
        var answer = Letter.fresh();
        desk.accept(
                fresh,
                Letter.of(BUYER, fresh.address()).answering(answer),
                Letter.of(BUYER, fresh.address()).id(answer).answering(root),
                Letter.of(BUYER, fresh.address()).id(root));
        workUntilDone(fresh, 3);
        assertThat(desk.tickets(fresh)).isEqualTo(1);
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
        workUntilDone(fresh, 2);
    }

    /// Those that wait for others are put back for a moment.
    private void workUntilDone(Box fresh, int mails) {
        Awaitility.await().until(() -> {
            desk.work();
            return desk.envelopes(fresh).equals(Collections.nCopies(mails, "done"));
        });
    }

    private Letter letter(String from) {
        return Letter.of(from, box.address());
    }

    private String number() {
        return desk.messages(box).getFirst().number();
    }

    private Mailbox mailbox() {
        return Objects.requireNonNull(mailboxes.byId().get(box.id()));
    }
}
