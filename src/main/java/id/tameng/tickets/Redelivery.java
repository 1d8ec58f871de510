package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tries again, by hand, to send what had failed.
@Component
public class Redelivery {

    private final JdbcClient jdbc;
    private final TicketAccess tickets;
    private final TicketHistory history;
    private final ApplicationEventPublisher events;

    Redelivery(JdbcClient jdbc, TicketAccess tickets, TicketHistory history, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.history = history;
        this.events = events;
    }

    /// @throws DomainException not-found; not-failed when there is nothing to try again
    @Transactional
    public void retry(Viewer viewer, TicketNumber number, long message) {
        long ticket = tickets.hold(viewer, number);
        var status = jdbc.sql(
                        "SELECT coalesce(delivery_status, '') FROM message WHERE id = :id AND ticket_id = :ticket")
                .param("id", message)
                .param("ticket", ticket)
                .query(String.class)
                .optional()
                .orElseThrow(DomainException::notFound);
        if (!status.equals(DeliveryStatus.FAILED.key())) {
            throw DomainException.conflict("not-failed");
        }
        history.record(ticket, Actor.of(viewer), "retried", null, null);
        events.publishEvent(new TicketActivity.DeliveryWanted(ticket, message));
    }
}
