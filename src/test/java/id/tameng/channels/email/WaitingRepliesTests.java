package id.tameng.channels.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.IncomingMessage.Belonging;
import id.tameng.tickets.Placed;
import id.tameng.tickets.ReplyDraft;
import id.tameng.tickets.ReplyText;
import id.tameng.tickets.StoredFile;
import id.tameng.tickets.ThreadMessage;
import id.tameng.tickets.ThreadQuery;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.TicketThread;
import id.tameng.tickets.drafts.Recall;
import id.tameng.tickets.planned.Plan;
import id.tameng.tickets.planned.PlannedSending;
import id.tameng.tickets.planned.Planning;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Replies that do not go at once: those that can be taken back, and those that wait for their time.
@EmailTest
class WaitingRepliesTests {

    private static final Duration UNDO = Duration.ofSeconds(10);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TestDesk.Desk desk;
    private final TestClock clock;
    private final Recall recall;
    private final Planning planning;
    private final PlannedSending sending;
    private final ThreadQuery threads;
    private Viewer agent;
    private Mailbox halo;
    private Placed ticket;

    @Autowired
    WaitingRepliesTests(
            TestDesk.Desk desk,
            TestClock clock,
            Recall recall,
            Planning planning,
            PlannedSending sending,
            ThreadQuery threads) {
        this.desk = desk;
        this.clock = clock;
        this.recall = recall;
        this.planning = planning;
        this.sending = sending;
        this.threads = threads;
        agent = desk.agent();
        halo = desk.mailbox("mulai" + COUNT.incrementAndGet() + "@toko.test", team());
        ticket = write(Belonging.NONE);
    }

    @BeforeEach
    void open() {
        desk.clean();
        agent = desk.agent();
        halo = desk.mailbox("halo@toko.test", team());
        ticket = write(Belonging.NONE);
    }

    @Test
    void goesWhenItsTimeToBeTakenBackIsOver() {
        long reply = reply(List.of());
        desk.deliver();
        assertThat(desk.sink().taken()).isEmpty();
        clock.pass(UNDO);
        desk.deliver();
        assertThat(desk.sink().taken()).hasSize(1);
        assertThat(desk.status(reply)).isEqualTo("sent");
    }

    @Test
    void becomesADraftAgainAndTheCustomerStillWaits() {
        long reply = reply();
        assertThat(thread().ticket().status()).isEqualTo(TicketStatus.WAITING_CUSTOMER);
        recall.recall(agent, reply);
        clock.pass(UNDO);
        desk.deliver();

        assertThat(desk.sink().taken()).isEmpty();
        var thread = thread();
        assertThat(thread.messages()).extracting(ThreadMessage::kind).containsExactly("inbound");
        assertThat(thread.ticket().status()).isEqualTo(TicketStatus.OPEN);
        assertThat(thread.ticket().unansweredSince()).isNotNull();
        assertThat(thread.ticket().messages()).isOne();
        var draft = Objects.requireNonNull(thread.draft());
        assertThat(draft.text()).isEqualTo("Kami cek dulu, ya.");
        assertThat(Objects.requireNonNull(draft.recipients()).to()).containsExactly("siti@contoh.test");
        assertThat(draft.uploads()).hasSize(1);
        assertThat(threads.history(agent, ticket.number()))
                .anyMatch(entry -> entry.what().equals("taken-back"));
    }

    @Test
    void isTooLateOnceAWorkerHasIt() {
        long reply = reply();
        clock.pass(UNDO);
        assertThat(desk.round().claim(Set.of())).hasSize(1);
        assertThatThrownBy(() -> recall.recall(agent, reply))
                .isInstanceOf(DomainException.class)
                .hasMessage("too-late");
        assertThat(thread().messages()).hasSize(2);
        assertThat(thread().draft()).isNull();
    }

    @Test
    void belongsToItsAuthor() {
        long reply = reply();
        var colleague = new Viewer(
                agent.id() + 1000,
                0,
                "x@toko.test",
                "Lain",
                "Lain",
                agent.locale(),
                agent.zone(),
                "auto",
                "agent",
                agent.visibility(),
                agent.permissions(),
                agent.teams());
        assertThatThrownBy(() -> recall.recall(colleague, reply)).hasMessage("not-yours");
    }

    @Test
    void waitsForItsHourAndIsSentOnce() {
        planning.plan(agent, ticket.number(), plan());
        sending.sendDue();
        assertThat(thread().messages()).hasSize(1);
        assertThat(thread().planned()).hasSize(1);
        assertThat(thread().ticket().unansweredSince()).isNotNull();

        clock.pass(Duration.ofHours(12));
        sending.sendDue();
        sending.sendDue();
        desk.deliver();

        assertThat(thread().planned()).isEmpty();
        assertThat(thread().messages()).extracting(ThreadMessage::kind).containsExactly("inbound", "reply");
        assertThat(desk.sink().taken()).hasSize(1);
    }

    @Test
    void waitsForItsAuthorWhenTheCustomerWritesMeanwhile() {
        long plan = planning.plan(agent, ticket.number(), plan());
        write(new Belonging(ticket.ticket(), null));
        assertThat(thread().planned().getFirst().stale()).isTrue();
        clock.pass(Duration.ofHours(12));
        sending.sendDue();
        assertThat(thread().messages()).hasSize(2);
        assertThat(thread().planned().getFirst().held()).isEqualTo("newer-messages");

        planning.hurry(agent, ticket.number(), plan);
        sending.sendDue();
        assertThat(thread().messages()).hasSize(3);
        assertThat(thread().planned()).isEmpty();
    }

    @Test
    void comesBackAsADraftWhenItIsCancelled() {
        long plan = planning.plan(agent, ticket.number(), plan());
        planning.cancel(agent, ticket.number(), plan);
        assertThat(thread().planned()).isEmpty();
        assertThat(Objects.requireNonNull(thread().draft()).text()).isEqualTo("Besok kami kabari.");
        clock.pass(Duration.ofHours(12));
        sending.sendDue();
        assertThat(thread().messages()).hasSize(1);
    }

    private Plan plan() {
        return new Plan(
                ReplyText.plain("Besok kami kabari."),
                null,
                List.of(),
                TicketStatus.WAITING_CUSTOMER,
                null,
                false,
                clock.instant().plus(Duration.ofHours(11)));
    }

    private long reply() {
        return reply(List.of(new StoredFile("nota.pdf", "application/pdf", 3, false, null, "0".repeat(64))));
    }

    private long reply(List<StoredFile> files) {
        return desk.conversation()
                .reply(
                        agent,
                        ticket.number(),
                        new ReplyDraft(
                                ReplyText.plain("Kami cek dulu, ya."),
                                null,
                                null,
                                files,
                                TicketStatus.WAITING_CUSTOMER,
                                null,
                                true,
                                UNDO));
    }

    private Placed write(Belonging thread) {
        var id = "tunggu" + COUNT.incrementAndGet() + "@contoh.test";
        return desk.write(halo, "siti@contoh.test", "Paket", "Belum sampai", id, List.of(), thread);
    }

    private long team() {
        return agent.teams().iterator().next();
    }

    private TicketThread thread() {
        return threads.get(agent, ticket.number(), ThreadQuery.RECENT);
    }
}
