package id.tameng.tickets.bulk;

import static id.tameng.identity.Visibility.ALL;
import static id.tameng.identity.Visibility.TEAM;
import static id.tameng.tickets.Cases.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tameng.TamengTest;
import id.tameng.identity.Door;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Cases;
import id.tameng.tickets.Handling;
import id.tameng.tickets.HistoryEntry;
import id.tameng.tickets.Placed;
import id.tameng.tickets.ThreadQuery;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.TicketSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Jobs are stored and worked off here without the signal after the commit, so that a test decides when.
@TamengTest
class BulkTests {

    private static final Door DOOR = new Door(4711, 0, "198.51.100.7");

    private final BulkOrders orders;
    private final BulkWorker worker;
    private final BulkRound round;
    private final BulkStore jobs;
    private final BulkQuery query;
    private final TicketList tickets;
    private final ThreadQuery threads;
    private final Handling handling;
    private final Cases cases;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    BulkTests(
            BulkOrders orders,
            BulkWorker worker,
            BulkRound round,
            BulkStore jobs,
            BulkQuery query,
            TicketList tickets,
            ThreadQuery threads,
            Handling handling,
            Cases cases,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.orders = orders;
        this.worker = worker;
        this.round = round;
        this.jobs = jobs;
        this.query = query;
        this.tickets = tickets;
        this.threads = threads;
        this.handling = handling;
        this.cases = cases;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void changesManyAndPutsThemBack() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var placed = mails(team, 230);
        var job = done(agent, placed, "status", "solved");
        assertThat(job.count("done")).isEqualTo(230);
        assertThat(statuses(agent, placed)).containsOnly(TicketStatus.SOLVED);
        assertThat(history(agent, placed.getFirst())).contains("status");

        long undo = settled(agent, orders.undo(agent, job.id()));
        assertThat(query.get(agent, undo).count("done")).isEqualTo(230);
        assertThat(statuses(agent, placed)).containsOnly(TicketStatus.NEW);
        assertThat(query.get(agent, job.id()).mayBeUndone()).isFalse();
    }

    @Test
    void standsInTheAuditTrailWithTheDoorItWasOrderedThrough() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var placed = mails(team, 2);
        done(agent, placed, "status", "solved");
        assertThat(jdbc.sql("""
                        SELECT actor_id || ' ' || session_id || ' ' || address FROM audit_entry
                        WHERE what = 'ticket.changed' AND subject_name = ANY (:numbers)
                        """)
                        .param(
                                "numbers",
                                placed.stream()
                                        .map(one -> one.number().toString())
                                        .toArray(String[]::new))
                        .query(String.class)
                        .list())
                .hasSize(2)
                .containsOnly(agent.id() + " 4711 198.51.100.7");
    }

    @Test
    void leavesAloneWhatSomebodyHasChangedSince() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var placed = mails(team, 3);
        var job = done(agent, placed, "priority", "high");
        handling.prioritise(agent, placed.getFirst().number(), id.tameng.tickets.Priority.URGENT);
        handling.tag(agent, placed.getLast().number(), List.of("lain"));

        long undo = settled(agent, orders.undo(agent, job.id()));
        assertThat(query.get(agent, undo).count("done")).isEqualTo(2);
        assertThat(query.listRefusals(agent, undo, 10)).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo("changed-since");
            assertThat(refusal.number()).isEqualTo(placed.getFirst().number().toString());
        });
        assertThat(summary(agent, placed.getFirst()).priority()).isEqualTo(id.tameng.tickets.Priority.URGENT);
        assertThat(summary(agent, placed.getLast()).tags()).containsExactly("lain");
    }

    @Test
    void neverTouchesWhatThePersonMayNotSee() {
        long here = cases.team();
        long elsewhere = cases.team();
        var agent = cases.viewer(TEAM, here);
        var near = cases.mail(here, MORNING);
        var far = cases.mail(elsewhere, MORNING);
        var job = done(agent, List.of(near, far), "status", "spam");
        assertThat(job.count("done")).isEqualTo(1);
        assertThat(query.listRefusals(agent, job.id(), 10)).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo("not-found");
            assertThat(refusal.number()).isNull();
        });
        assertThat(summary(cases.viewer(ALL), far).status()).isEqualTo(TicketStatus.NEW);
    }

    @Test
    void tellsWhyATicketCouldNotBeChanged() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var open = cases.mail(team, MORNING);
        var closed = cases.mail(team, MORNING);
        handling.changeStatus(agent, closed.number(), TicketStatus.CLOSED);
        var job = done(agent, List.of(open, closed), "status", "solved");
        assertThat(job.count("done")).isEqualTo(1);
        assertThat(query.listRefusals(agent, job.id(), 10))
                .extracting(BulkRefusal::reason)
                .containsExactly("ticket-closed");
    }

    @Test
    void letsSeveralNodesWorkOnOneJobWithoutDoingAnythingTwice() throws Exception {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var placed = mails(team, 350);
        long job = store(agent, placed, "add_tag", "banjir");
        try (var nodes = Executors.newFixedThreadPool(3)) {
            Callable<Void> work = () -> {
                worker.work();
                return null;
            };
            for (var node : nodes.invokeAll(List.of(work, work, work))) {
                node.get();
            }
        }
        worker.work();
        assertThat(query.get(agent, job).count("done")).isEqualTo(350);
        assertThat(query.get(agent, job).isFinished()).isTrue();
        assertThat(jdbc.sql("SELECT count(*) FROM ticket_event WHERE what = 'tags' AND ticket_id = ANY (:ids)")
                        .param("ids", ids(placed).toArray(Long[]::new))
                        .query(Integer.class)
                        .single())
                .isEqualTo(350);
    }

    @Test
    void goesOnWhereItStoodWhenANodeDied() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var placed = mails(team, 150);
        long job = store(agent, placed, "team", Long.toString(team));
        var due = jobs.listDue(MORNING.plusSeconds(9_000_000_000L)).stream()
                .filter(one -> one.id() == job)
                .findFirst()
                .orElseThrow();
        assertThat(round.work(due)).isTrue();
        transaction.executeWithoutResult(status -> {
            round.work(due);
            status.setRollbackOnly(); // the power goes
        });
        assertThat(query.get(agent, job).count("waiting")).isEqualTo(50);
        worker.work();
        assertThat(query.get(agent, job).isFinished()).isTrue();
    }

    @Test
    void doesNothingForWhomMayNoLonger() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var placed = mails(team, 2);
        long job = store(agent, placed, "status", "solved");
        jdbc.sql("UPDATE person SET active = false WHERE id = :id")
                .param("id", agent.id())
                .update();
        worker.work();
        assertThat(query.get(agent, job).count("refused")).isEqualTo(2);
        assertThat(statuses(agent, placed)).containsOnly(TicketStatus.NEW);
    }

    @Test
    void keepsJobsToThoseWhoOrderedThem() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var job = done(agent, mails(team, 1), "status", "solved");
        var colleague = cases.viewer(ALL, team);
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> query.get(colleague, job.id()));
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> orders.undo(colleague, job.id()));
    }

    @Test
    void refusesWhatCannotBeOrdered() {
        var agent = cases.viewer(TEAM, cases.team());
        refuses("bulk-nothing", () -> orders.order(agent, Set.of(), new BulkAct("status", "solved"), null));
        refuses("act-unknown", () -> orders.order(agent, Set.of(1L), new BulkAct("terbang", null), null));
        refuses("status-unknown", () -> orders.order(agent, Set.of(1L), new BulkAct("status", "new"), null));
        refuses(
                "snooze-past",
                () -> orders.order(agent, Set.of(1L), new BulkAct("snooze", "2020-01-01T00:00:00Z"), null));
    }

    private static void refuses(String code, Runnable order) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(order::run)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }

    private List<Placed> mails(long team, int count) {
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < count; i++) {
            placed.add(cases.mail(team, MORNING));
        }
        return placed;
    }

    /// Ordered, and nobody told of it.
    private long store(Viewer viewer, List<Placed> placed, String act, @Nullable String argument) {
        return jobs.insert(
                new BulkOrder(viewer.id(), DOOR, new BulkAct(act, argument), argument, null, null),
                ids(placed),
                MORNING,
                MORNING);
    }

    /// The signal after the commit has begun already: this node lends a hand until it is done.
    /// The timer of the program may be at the same job, and hold the last of it a moment longer.
    private long settled(Viewer viewer, long job) {
        for (int i = 0; i < 10_000 && !query.get(viewer, job).isFinished(); i++) {
            worker.work();
        }
        return job;
    }

    private BulkJob done(Viewer viewer, List<Placed> placed, String act, String argument) {
        return query.get(viewer, settled(viewer, store(viewer, placed, act, argument)));
    }

    private static List<Long> ids(List<Placed> placed) {
        return placed.stream().map(Placed::ticket).toList();
    }

    private TicketSummary summary(Viewer viewer, Placed placed) {
        return tickets.get(viewer, placed.number());
    }

    private List<TicketStatus> statuses(Viewer viewer, List<Placed> placed) {
        return placed.stream().map(one -> summary(viewer, one).status()).toList();
    }

    private List<String> history(Viewer viewer, Placed placed) {
        TicketNumber number = placed.number();
        return threads.history(viewer, number).stream().map(HistoryEntry::what).toList();
    }
}
