package id.tameng.tickets;

import id.tameng.identity.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many parts of a case are still being worked on.
@Component
public class SubTickets {

    private final JdbcClient jdbc;

    SubTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of those that the viewer may see.
    public int countOpen(Viewer viewer, TicketNumber parent) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        SELECT count(*)
                        FROM ticket
                        WHERE id IN (SELECT from_id FROM ticket_link WHERE to_id = :parent AND kind = 'parent')
                          AND status IN ('new', 'open', 'waiting_customer', 'waiting_internal') AND %s
                        """.formatted(scope.clause())))
                .param("parent", parent.id())
                .query(Integer.class)
                .single();
    }
}
