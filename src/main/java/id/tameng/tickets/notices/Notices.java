package id.tameng.tickets.notices;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.DomainException;
import id.tameng.platform.Slice;
import id.tameng.tickets.Shielding;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketScope;
import id.tameng.tickets.ToldHarshness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a person has been told, as far as she may still see the tickets it is about.
@Component
public class Notices {

    private final JdbcClient jdbc;
    private final NoticeTopics topics;
    private final Shielding shielding;
    private final Clock clock;

    Notices(JdbcClient jdbc, NoticeTopics topics, Shielding shielding, Clock clock) {
        this.shielding = shielding;
        this.jdbc = jdbc;
        this.topics = topics;
        this.clock = clock;
    }

    /// Newest first.
    public Slice<Notice> page(Viewer viewer, int limit, @Nullable Cursor after) {
        var scope = TicketScope.of(viewer);
        var found = scope.apply(jdbc.sql("""
                        SELECT n.id, n.kind, t.number, t.subject, t.customer_name, n.message_id, n.actor_name, n.preview,
                          n.created_at, n.read_at, %s AS told, %s AS subject_told
                        FROM notice AS n
                        JOIN (SELECT id, number, subject, customer_name FROM ticket WHERE %s) AS t ON t.id = n.ticket_id
                        WHERE n.person_id = :person AND n.id < :after
                        ORDER BY n.id DESC
                        LIMIT :rows
                        """.formatted(
                        ToldHarshness.ofMessage("n.message_id"), ToldHarshness.ofSubject("t.id"), scope.clause())))
                .param("person", viewer.id())
                .param("after", after == null ? Long.MAX_VALUE : after.id())
                .param("rows", limit + 1)
                .query(Notices::notice)
                .list();
        var lines = shielding.lines(
                viewer, found.stream().flatMap(notice -> Stream.of(notice.subjectLine(), notice.previewLine())));
        return Slice.of(found, limit, last -> new Cursor("", last.id())).map(notice -> notice.softened(lines));
    }

    public long unread(Viewer viewer) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        SELECT count(*)
                        FROM notice AS n
                        WHERE n.person_id = :person AND n.read_at IS NULL
                          AND n.ticket_id IN (SELECT id FROM ticket WHERE %s)
                        """.formatted(scope.clause())))
                .param("person", viewer.id())
                .query(Long.class)
                .single();
    }

    /// With it all others about the same ticket.
    ///
    /// @return the ticket
    /// @throws DomainException not-found
    @Transactional
    public TicketNumber read(Viewer viewer, long id) {
        var number = jdbc.sql("""
                        SELECT t.number
                        FROM notice AS n
                        JOIN ticket AS t ON t.id = n.ticket_id
                        WHERE n.id = :id AND n.person_id = :person
                        """)
                .param("id", id)
                .param("person", viewer.id())
                .query(String.class)
                .optional()
                .flatMap(TicketNumber::parse)
                .orElseThrow(DomainException::notFound);
        mark(viewer, number.id());
        return number;
    }

    @Transactional
    public void readAll(Viewer viewer) {
        mark(viewer, null);
    }

    private void mark(Viewer viewer, @Nullable Long ticket) {
        int read = jdbc.sql("""
                        UPDATE notice
                        SET read_at = :now
                        WHERE person_id = :person AND read_at IS NULL AND (:ticket::bigint IS NULL OR ticket_id = :ticket)
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", viewer.id())
                .param("ticket", ticket, java.sql.Types.BIGINT)
                .update();
        if (read > 0) {
            topics.announce(List.of(viewer.id()));
        }
    }

    private static Notice notice(ResultSet row, int index) throws SQLException {
        var read = row.getTimestamp("read_at");
        return new Notice(
                row.getLong("id"),
                row.getString("kind"),
                TicketNumber.parse(row.getString("number")).orElseThrow(),
                row.getString("subject"),
                row.getObject("subject_told", Integer.class),
                row.getString("customer_name"),
                row.getObject("message_id", Long.class),
                row.getString("actor_name"),
                row.getString("preview"),
                row.getObject("told", Integer.class),
                row.getTimestamp("created_at").toInstant(),
                read == null ? null : read.toInstant());
    }
}
