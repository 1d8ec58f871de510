package id.tameng.tickets.merging;

import id.tameng.identity.Viewer;
import id.tameng.tickets.TicketScope;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a ticket has been merged with and split from, as far as it can still be taken back.
@Component
public class JoinsQuery {

    /// @param kind `merge` or `split`
    /// @param source of a split the new ticket
    public record Join(String kind, String source, String target, String person, Instant at) {

        public boolean isMerge() {
            return kind.equals("merge");
        }
    }

    private final JdbcClient jdbc;

    JoinsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest first.
    public List<Join> list(Viewer viewer, long ticket) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        SELECT j.kind, s.number AS source, t.number AS target, j.person_name AS person, j.at
                        FROM ticket_merge AS j
                        JOIN (SELECT id, number FROM ticket WHERE %1$s) AS s ON s.id = j.source_id
                        JOIN (SELECT id, number FROM ticket WHERE %1$s) AS t ON t.id = j.target_id
                        WHERE (j.source_id = :ticket OR j.target_id = :ticket) AND j.undone_at IS NULL
                        ORDER BY j.id DESC
                        LIMIT 50
                        """.formatted(scope.clause())))
                .param("ticket", ticket)
                .query((row, index) -> new Join(
                        row.getString("kind"),
                        row.getString("source"),
                        row.getString("target"),
                        row.getString("person"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
