package id.tameng.tickets.links;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.DomainException;
import id.tameng.platform.Slice;
import id.tameng.tickets.Actor;
import id.tameng.tickets.Line;
import id.tameng.tickets.ReplyText;
import id.tameng.tickets.TicketAct;
import id.tameng.tickets.TicketBatch;
import id.tameng.tickets.TicketHistory;
import id.tameng.tickets.TicketNames;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketScope;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.TicketTopics;
import id.tameng.tickets.ToldHarshness;
import id.tameng.tickets.bulk.BulkAct;
import id.tameng.tickets.bulk.BulkOrders;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One cause, many tickets: they hang on the ticket about the cause, are told together and solved together.
@Component
public class Incidents {

    /// How many tickets of an incident are shown at once.
    public static final int SHOWN = 500;

    /// A ticket that hangs on an incident.
    ///
    /// @param subjectTold how harsh people say that the message is that it came with
    public record Hanging(
            long id,
            String number,
            String subject,
            @Nullable Integer subjectTold,
            TicketStatus status,
            String customer) {

        public Line subjectLine() {
            return Line.subject(subject, subjectTold);
        }
    }

    /// How an incident stands, in the tickets that the viewer may see.
    public record Tally(
            boolean incident, int total, int open, @Nullable String on) {}

    private final JdbcClient jdbc;
    private final TicketNames tickets;
    private final TicketBatch batch;
    private final BulkOrders orders;
    private final TicketHistory history;
    private final TicketTopics topics;

    Incidents(
            JdbcClient jdbc,
            TicketNames tickets,
            TicketBatch batch,
            BulkOrders orders,
            TicketHistory history,
            TicketTopics topics) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.batch = batch;
        this.orders = orders;
        this.history = history;
        this.topics = topics;
    }

    /// Makes a ticket an incident, or an ordinary ticket again; what hangs on it keeps hanging.
    @Transactional
    public void mark(Viewer viewer, TicketNumber number, boolean incident) {
        var ticket = tickets.getNamed(viewer, number);
        int changed = jdbc.sql("""
                        UPDATE ticket
                        SET incident = :incident, version = version + 1
                        WHERE id = :id AND incident <> :incident
                        """)
                .param("incident", incident)
                .param("id", ticket.id())
                .update();
        if (changed > 0) {
            history.record(ticket.id(), Actor.of(viewer), incident ? "incident-on" : "incident-off", null, null);
            topics.announceAll(List.of(ticket.id()));
        }
    }

    /// @param on the incident; null: none. A ticket that others hang on is one from then on.
    /// @throws DomainException not-found, link-itself
    @Transactional
    public void hang(Viewer viewer, TicketNumber number, @Nullable TicketNumber on) {
        var ticket = tickets.getNamed(viewer, number);
        if (on != null) {
            mark(viewer, on, true);
        }
        var incident =
                on == null ? null : Long.valueOf(tickets.getNamed(viewer, on).id());
        var outcome = batch.apply(viewer, List.of(ticket.id()), new TicketAct.HangOn(incident))
                .getFirst();
        if (outcome instanceof TicketBatch.Outcome.Refused refused) {
            throw DomainException.conflict(refused.code(), number);
        }
        if (incident != null) {
            topics.announceAll(List.of(incident));
        }
    }

    public Tally tally(Viewer viewer, TicketNumber number) {
        var ticket = tickets.getNamed(viewer, number);
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        SELECT i.incident, i.incident_number AS "on", count(t.id) AS total,
                          count(t.id) FILTER (WHERE t.status IN ('new', 'open', 'waiting_customer', 'waiting_internal')) AS open
                        FROM ticket AS i
                        LEFT JOIN (SELECT id, status, incident_id FROM ticket WHERE incident_id = :id AND %s) AS t
                          ON t.incident_id = i.id
                        WHERE i.id = :id
                        GROUP BY i.id
                        """.formatted(scope.clause())))
                .param("id", ticket.id())
                .query(Tally.class)
                .single();
    }

    /// The tickets that hang on it, in the order they came.
    public Slice<Hanging> page(Viewer viewer, TicketNumber number, int limit, @Nullable Cursor after) {
        var ticket = tickets.getNamed(viewer, number);
        var scope = TicketScope.of(viewer);
        var rows = scope.apply(jdbc.sql("""
                        SELECT id, number, subject, status, customer_name, %s AS subject_told
                        FROM ticket
                        WHERE incident_id = :id AND id > :after AND %s
                        ORDER BY id
                        LIMIT :rows
                        """.formatted(ToldHarshness.ofSubject("ticket.id"), scope.clause())))
                .param("id", ticket.id())
                .param("after", after == null ? 0 : after.id())
                .param("rows", limit + 1)
                .query((row, index) -> new Hanging(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("subject"),
                        row.getObject("subject_told", Integer.class),
                        TicketStatus.find(row.getString("status")).orElseThrow(),
                        row.getString("customer_name")))
                .list();
        return Slice.of(rows, limit, last -> new Cursor("", last.id()));
    }

    /// The same message to every customer whose ticket is still open, each in her own thread.
    ///
    /// @return the job
    /// @throws DomainException message-empty, bulk-nothing
    @Transactional
    public long tell(Viewer viewer, TicketNumber number, String text) {
        var incident = tickets.getNamed(viewer, number);
        return orders.orderReplies(
                viewer, open(viewer, incident.id()), ReplyText.plain(text).text(), incident.id());
    }

    /// @param left ids of tickets that stay open
    /// @param itself whether the incident is solved too
    /// @return the job
    @Transactional
    public long solve(Viewer viewer, TicketNumber number, Collection<Long> left, boolean itself) {
        var incident = tickets.getNamed(viewer, number);
        var solved = new ArrayList<>(open(viewer, incident.id()));
        solved.removeAll(left);
        if (itself) {
            solved.add(incident.id());
        }
        return orders.order(viewer, solved, new BulkAct("status", "solved"), incident.id());
    }

    private List<Long> open(Viewer viewer, long incident) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        SELECT id
                        FROM ticket
                        WHERE incident_id = :id AND status IN ('new', 'open', 'waiting_customer', 'waiting_internal') AND %s
                        ORDER BY id
                        """.formatted(scope.clause())))
                .param("id", incident)
                .query(Long.class)
                .list();
    }
}
