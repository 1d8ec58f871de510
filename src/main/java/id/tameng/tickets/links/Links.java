package id.tameng.tickets.links;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Actor;
import id.tameng.tickets.TicketHistory;
import id.tameng.tickets.TicketNames;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketScope;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.TicketTopics;
import id.tameng.tickets.ToldHarshness;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links between two tickets. Whoever makes one must see both.
@Component
public class Links {

    /// What a link can be, as seen from the ticket where it is made.
    public static final List<String> KINDS = List.of("related", "duplicate", "parent", "child");

    private final JdbcClient jdbc;
    private final TicketNames tickets;
    private final TicketHistory history;
    private final TicketTopics topics;
    private final Clock clock;

    Links(JdbcClient jdbc, TicketNames tickets, TicketHistory history, TicketTopics topics, Clock clock) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.history = history;
        this.topics = topics;
        this.clock = clock;
    }

    /// @param kind `related`, `duplicate` (of the other), `parent` (is the other) or `child` (is the other)
    /// @throws DomainException not-found, link-itself, link-kind-unknown, link-there, parent-there, parent-circle
    @Transactional
    public void add(Viewer viewer, TicketNumber number, String kind, TicketNumber other) {
        if (!KINDS.contains(kind)) {
            throw DomainException.invalid("link-kind-unknown");
        }
        if (number.id() == other.id()) {
            throw DomainException.invalid("link-itself", number);
        }
        var here = tickets.getNamed(viewer, number);
        var there = tickets.getNamed(viewer, other);
        boolean turned = kind.equals("child");
        insert(viewer, turned ? there : here, turned ? here : there, turned ? "parent" : kind);
        history.record(here.id(), Actor.of(viewer), "link", null, other.toString());
        history.record(there.id(), Actor.of(viewer), "link", null, number.toString());
        topics.announceAll(List.of(here.id(), there.id()));
    }

    /// @throws DomainException not-found
    @Transactional
    public void remove(Viewer viewer, TicketNumber number, long link) {
        var here = tickets.getNamed(viewer, number);
        var there = list(viewer, here.id()).stream()
                .filter(other -> other.link() == link)
                .findFirst()
                .orElseThrow(DomainException::notFound);
        jdbc.sql("DELETE FROM ticket_link WHERE id = :id").param("id", link).update();
        history.record(here.id(), Actor.of(viewer), "unlink", there.number(), null);
        history.record(there.id(), Actor.of(viewer), "unlink", number.toString(), null);
        topics.announceAll(List.of(here.id(), there.id()));
    }

    /// Those that the viewer may see.
    public List<LinkedTicket> list(Viewer viewer, long ticket) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        SELECT l.id AS link, t.id, t.number, t.subject, t.status, %s AS subject_told,
                          CASE WHEN l.from_id = :ticket THEN l.kind
                            WHEN l.kind = 'parent' THEN 'child'
                            WHEN l.kind = 'duplicate' THEN 'duplicated'
                            ELSE l.kind END AS kind
                        FROM ticket_link AS l
                        JOIN (SELECT id, number, subject, status FROM ticket WHERE %s) AS t
                          ON t.id = CASE WHEN l.from_id = :ticket THEN l.to_id ELSE l.from_id END
                        WHERE l.from_id = :ticket OR l.to_id = :ticket
                        ORDER BY l.id
                        LIMIT 200
                        """.formatted(ToldHarshness.ofSubject("t.id"), scope.clause())))
                .param("ticket", ticket)
                .query((row, index) -> new LinkedTicket(
                        row.getLong("link"),
                        row.getString("kind"),
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("subject"),
                        row.getObject("subject_told", Integer.class),
                        TicketStatus.find(row.getString("status")).orElseThrow()))
                .list();
    }

    private void insert(Viewer viewer, TicketNames.Named from, TicketNames.Named to, String kind) {
        if (kind.equals("parent")) {
            checkParent(from, to);
        }
        int made = jdbc.sql("""
                        INSERT INTO ticket_link (from_id, to_id, kind, person_id, at)
                        SELECT :from, :to, :kind, :person, :now
                        WHERE NOT EXISTS (SELECT FROM ticket_link
                          WHERE kind = :kind AND ((from_id = :from AND to_id = :to) OR (from_id = :to AND to_id = :from)))
                        ON CONFLICT DO NOTHING
                        """)
                .param("from", from.id())
                .param("to", to.id())
                .param("kind", kind)
                .param("person", viewer.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (made == 0) {
            throw DomainException.conflict("link-there", from.number(), to.number());
        }
    }

    /// One parent each, and nobody is her own grandmother.
    private void checkParent(TicketNames.Named child, TicketNames.Named parent) {
        boolean has = jdbc.sql("SELECT EXISTS (SELECT FROM ticket_link WHERE from_id = :child AND kind = 'parent')")
                .param("child", child.id())
                .query(Boolean.class)
                .single();
        if (has) {
            throw DomainException.conflict("parent-there", child.number());
        }
        boolean circle = jdbc.sql("""
                        WITH RECURSIVE above (id) AS (
                          SELECT CAST(:parent AS bigint)
                          UNION
                          SELECT l.to_id FROM above JOIN ticket_link AS l ON l.from_id = above.id AND l.kind = 'parent')
                        SELECT EXISTS (SELECT FROM above WHERE id = :child)
                        """)
                .param("parent", parent.id())
                .param("child", child.id())
                .query(Boolean.class)
                .single();
        if (circle) {
            throw DomainException.conflict("parent-circle", child.number(), parent.number());
        }
    }
}
