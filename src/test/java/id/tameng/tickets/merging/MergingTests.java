package id.tameng.tickets.merging;

import static id.tameng.identity.Visibility.TEAM;
import static id.tameng.tickets.Cases.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tameng.TamengTest;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Cases;
import id.tameng.tickets.Conversation;
import id.tameng.tickets.Handling;
import id.tameng.tickets.IncomingMessage.Belonging;
import id.tameng.tickets.Letter;
import id.tameng.tickets.Letters;
import id.tameng.tickets.MergedTickets;
import id.tameng.tickets.Placed;
import id.tameng.tickets.ReplyText;
import id.tameng.tickets.ThreadMessage;
import id.tameng.tickets.ThreadPerson;
import id.tameng.tickets.ThreadQuery;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.TicketThread;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TamengTest
class MergingTests {

    private static final String ROW = """
            SELECT status, tags::text, message_count, attachment_count, last_message_id, last_message_at, last_message_kind,
              last_message_text, last_author_name, unanswered_since, merged_into_id, solved_at, closed_at
            FROM ticket
            WHERE id = :id
            """;

    private final Merging merging;
    private final Splitting splitting;
    private final MergedTickets merged;
    private final ThreadQuery threads;
    private final Conversation conversation;
    private final Handling handling;
    private final Letters letters;
    private final Cases cases;
    private final JdbcClient jdbc;

    @Autowired
    MergingTests(
            Merging merging,
            Splitting splitting,
            MergedTickets merged,
            ThreadQuery threads,
            Conversation conversation,
            Handling handling,
            Letters letters,
            Cases cases,
            JdbcClient jdbc) {
        this.merging = merging;
        this.splitting = splitting;
        this.merged = merged;
        this.threads = threads;
        this.conversation = conversation;
        this.handling = handling;
        this.letters = letters;
        this.cases = cases;
        this.jdbc = jdbc;
    }

    @Test
    void putsTheMessagesOfBothInTheOrderOfTimeAndBackExactly() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var target = mail(team, "budi@contoh.test");
        var source = mail(team, "budi@contoh.test");
        var third = answer(team, "budi@contoh.test", target);
        handling.tag(agent, source.number(), List.of("paket"));
        handling.tag(agent, target.number(), List.of("gudang"));
        var before = List.of(row(source), row(target));

        merging.merge(agent, source.number(), target.number(), false);
        assertThat(thread(agent, target).messages())
                .extracting(ThreadMessage::id)
                .containsExactly(target.message(), source.message(), third.message());
        assertThat(thread(agent, target).ticket().tags()).containsExactly("gudang", "paket");
        assertThat(thread(agent, target).ticket().messages()).isEqualTo(3);
        assertThat(merged.findTarget(agent, source.number())).contains(target.number());

        merging.undo(agent, source.number());
        assertThat(List.of(row(source), row(target))).isEqualTo(before);
        assertThat(thread(agent, source).messages()).hasSize(1);
        assertThat(merged.findTarget(agent, source.number())).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM participant WHERE ticket_id = :id")
                        .param("id", target.ticket())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void takesLaterMailToTheSourceIntoTheTarget() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var source = mail(team, "wati@contoh.test");
        var target = mail(team, "wati@contoh.test");
        merging.merge(agent, source.number(), target.number(), false);

        var byThread = answer(team, "wati@contoh.test", source);
        var byNumber = cases.receive(
                Cases.mail(team, "wati@contoh.test", new Belonging(null, source.number()), MORNING.plusSeconds(9)));
        assertThat(byThread.ticket()).isEqualTo(target.ticket());
        assertThat(byNumber.ticket()).isEqualTo(target.ticket());
        assertThat(byThread.verified()).isTrue();

        merging.undo(agent, source.number());
        assertThat(thread(agent, source).messages())
                .extracting(ThreadMessage::id)
                .containsExactly(source.message(), byThread.message(), byNumber.message());
        assertThat(thread(agent, target).messages()).hasSize(1);
        assertThat(thread(agent, source).ticket().messages()).isEqualTo(3);
    }

    @Test
    void leadsOnThroughSeveralMerges() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var first = mail(team, "adi@contoh.test");
        var second = mail(team, "adi@contoh.test");
        var third = mail(team, "adi@contoh.test");
        merging.merge(agent, first.number(), second.number(), false);
        merging.merge(agent, second.number(), third.number(), false);
        assertThat(merged.findTarget(agent, first.number())).contains(third.number());
        assertThat(answer(team, "adi@contoh.test", first).ticket()).isEqualTo(third.ticket());
        refuses("merge-undo-first", () -> merging.undo(agent, first.number()));
        merging.undo(agent, second.number());
        merging.undo(agent, first.number());
        assertThat(thread(agent, first).messages()).hasSize(1);
    }

    @Test
    void showsNoCustomersMailToAnother() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var target = mail(team, "satu@contoh.test");
        var source = mail(team, "dua@contoh.test");
        refuses("merge-customers-differ", () -> merging.merge(agent, source.number(), target.number(), false));
        merging.merge(agent, source.number(), target.number(), true);

        assertThat(thread(agent, target).copies()).isEmpty();
        assertThat(thread(agent, target).people())
                .filteredOn(person -> !person.accepted())
                .extracting(ThreadPerson::address)
                .containsExactly("dua@contoh.test");
        long reply = reply(target);
        assertThat(Objects.requireNonNull(letters.find(List.of(reply)).get(reply))
                        .answers())
                .isNotNull()
                .extracting(Letter.Answered::message)
                .isEqualTo(target.message());
        assertThat(answer(team, "dua@contoh.test", source).verified()).isFalse();
    }

    @Test
    void refusesWhatCannotBeMerged() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var ticket = mail(team, "tono@contoh.test");
        var closed = mail(team, "tono@contoh.test");
        handling.changeStatus(agent, closed.number(), TicketStatus.CLOSED);
        var elsewhere = mail(cases.team(), "tono@contoh.test");
        refuses("merge-itself", () -> merging.merge(agent, ticket.number(), ticket.number(), true));
        refuses("merge-target-closed", () -> merging.merge(agent, ticket.number(), closed.number(), true));
        refuses("not-found", () -> merging.merge(agent, ticket.number(), elsewhere.number(), true));
        refuses("not-found", () -> merging.merge(agent, elsewhere.number(), ticket.number(), true));
        refuses("not-found", () -> merging.undo(agent, ticket.number()));
    }

    @Test
    void keepsWhatWasAddedAfterTheMerge() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var target = mail(team, "eka@contoh.test");
        var source = mail(team, "eka@contoh.test");
        merging.merge(agent, source.number(), target.number(), false);
        conversation.note(agent, target.number(), ReplyText.plain("Catatan sesudahnya"), List.of());
        handling.changeStatus(agent, target.number(), TicketStatus.WAITING_INTERNAL);
        merging.undo(agent, source.number());
        assertThat(thread(agent, target).messages()).hasSize(2);
        assertThat(thread(agent, target).ticket().status()).isEqualTo(TicketStatus.WAITING_INTERNAL);
        assertThat(thread(agent, source).ticket().status()).isEqualTo(TicketStatus.NEW);
    }

    @Test
    void splitsMessagesOffAndPutsThemBack() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var ticket = mail(team, "rina@contoh.test");
        var other = answer(team, "rina@contoh.test", ticket);
        var part = splitting.split(agent, ticket.number(), List.of(other.message()), "Soal lain");
        var taken = threads.get(agent, part, 10);
        assertThat(taken.ticket().subject()).isEqualTo("Soal lain");
        assertThat(taken.messages()).extracting(ThreadMessage::id).containsExactly(other.message());
        assertThat(taken.requesters()).extracting(ThreadPerson::address).containsExactly("rina@contoh.test");
        assertThat(thread(agent, ticket).messages()).hasSize(1);

        splitting.undo(agent, part);
        assertThat(thread(agent, ticket).messages()).hasSize(2);
        assertThat(merged.findTarget(agent, part)).contains(ticket.number());
    }

    @Test
    void makesAStrangerTheCustomerOfWhatSheWrote() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var ticket = mail(team, "ibu@contoh.test");
        var stranger = answer(team, "lain.sekali@contoh.test", ticket);
        assertThat(stranger.verified()).isFalse();
        var part = splitting.split(agent, ticket.number(), List.of(stranger.message()), "");
        var taken = threads.get(agent, part, 10);
        assertThat(taken.ticket().customerId()).isEqualTo(stranger.customer());
        assertThat(taken.people()).extracting(ThreadPerson::address).containsExactly("lain.sekali@contoh.test");
        assertThat(taken.messages().getFirst().verified()).isTrue();
    }

    @Test
    void leavesAMessageBehind() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var ticket = mail(team, "dian@contoh.test");
        refuses("split-everything", () -> splitting.split(agent, ticket.number(), List.of(ticket.message()), ""));
        refuses("split-nothing", () -> splitting.split(agent, ticket.number(), List.of(), ""));
    }

    private Placed mail(long team, String sender) {
        return cases.receive(Cases.mail(team, sender, Belonging.NONE, MORNING));
    }

    private Placed answer(long team, String sender, Placed to) {
        return cases.receive(Cases.mail(team, sender, new Belonging(to.ticket(), null), MORNING.plusSeconds(5)));
    }

    private long reply(Placed ticket) {
        return jdbc.sql("""
                        INSERT INTO message (ticket_id, kind, channel, author_kind, author_name, body_text, delivery_status, created_at)
                        VALUES (:ticket, 'reply', 'email', 'person', 'Dewi', 'Halo', 'queued', now())
                        RETURNING id
                        """).param("ticket", ticket.ticket()).query(Long.class).single();
    }

    private TicketThread thread(Viewer viewer, Placed ticket) {
        return threads.get(viewer, ticket.number(), 50);
    }

    private List<Object> row(Placed ticket) {
        return jdbc.sql(ROW).param("id", ticket.ticket()).query().singleRow().values().stream()
                .map(String::valueOf)
                .map(Object.class::cast)
                .toList();
    }

    private static void refuses(String code, Runnable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act::run)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}
