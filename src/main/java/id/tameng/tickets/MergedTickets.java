package id.tameng.tickets;

import id.tameng.identity.Viewer;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where an old number leads.
@Component
public class MergedTickets {

    private final JdbcClient jdbc;

    MergedTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The ticket that a merged one has gone into in the end, for those who may see that one.
    public Optional<TicketNumber> findTarget(Viewer viewer, TicketNumber number) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        WITH RECURSIVE way (id, next) AS (
                          SELECT id, merged_into_id FROM ticket WHERE id = :id AND number = :number
                          UNION ALL
                          SELECT t.id, t.merged_into_id FROM way JOIN ticket AS t ON t.id = way.next)
                        SELECT number
                        FROM ticket
                        WHERE id = (SELECT id FROM way WHERE next IS NULL) AND id <> :id AND %s
                        """.formatted(scope.clause())))
                .param("id", number.id())
                .param("number", number.toString())
                .query(String.class)
                .optional()
                .flatMap(TicketNumber::parse);
    }
}
