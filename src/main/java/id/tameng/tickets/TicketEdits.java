package id.tameng.tickets;

import id.tameng.identity.Viewer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Several changes of one ticket, all or none.
@Component
public class TicketEdits {

    private final Handling handling;
    private final TicketDesk desk;
    private final JdbcClient jdbc;

    TicketEdits(Handling handling, TicketDesk desk, JdbcClient jdbc) {
        this.handling = handling;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /// The team comes first, since it says who can be given the ticket; the status last, since a closed ticket takes no
    /// more changes of it.
    ///
    /// @throws DomainException as the single changes do
    /// @throws OptimisticLockingFailureException when the ticket has another version
    @Transactional
    public void apply(Viewer viewer, TicketNumber number, TicketEdit edit) {
        var ticket = desk.lock(viewer, number);
        checkVersion(ticket, edit);
        if (edit.team() != null) {
            handling.move(viewer, number, edit.team());
        }
        if (edit.assignment() != null) {
            handling.assign(viewer, number, edit.assignment().person());
        }
        if (edit.priority() != null) {
            handling.prioritise(viewer, number, edit.priority());
        }
        if (edit.tags() != null) {
            handling.tag(viewer, number, edit.tags());
        }
        if (edit.status() != null) {
            handling.changeStatus(viewer, number, edit.status());
        }
    }

    private void checkVersion(Ticket ticket, TicketEdit edit) {
        int version = jdbc.sql("SELECT version FROM ticket WHERE id = :id")
                .param("id", ticket.id)
                .query(Integer.class)
                .single();
        if (edit.version() != null && edit.version() != version) {
            throw new OptimisticLockingFailureException("The ticket has version " + version);
        }
    }
}
