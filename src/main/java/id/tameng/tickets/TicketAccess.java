package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The way into a ticket for the rooms around it (drafts, presence, followers …): by its number, for whoever may see
/// it.
@Component
public class TicketAccess {

    private final JdbcClient jdbc;

    TicketAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return the id
    /// @throws DomainException not-found, also for what the viewer may not see
    public long see(Viewer viewer, TicketNumber number) {
        return find(viewer, number, "");
    }

    /// The same, and nobody else changes the ticket until the end of the transaction. Whoever locks the ticket first
    /// and its parts afterwards never waits in a circle.
    @Transactional(propagation = Propagation.MANDATORY)
    public long hold(Viewer viewer, TicketNumber number) {
        return find(viewer, number, " FOR NO KEY UPDATE");
    }

    /// For the program itself, whoever may see it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(long ticket) {
        jdbc.sql("SELECT id FROM ticket WHERE id = :id FOR NO KEY UPDATE")
                .param("id", ticket)
                .query(Long.class)
                .list();
    }

    private long find(Viewer viewer, TicketNumber number, String lock) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql(
                        "SELECT id FROM ticket WHERE id = :id AND number = :number AND " + scope.clause() + lock))
                .param("id", number.id())
                .param("number", number.toString())
                .query(Long.class)
                .optional()
                .orElseThrow(DomainException::notFound);
    }
}
