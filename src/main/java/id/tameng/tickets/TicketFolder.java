package id.tameng.tickets;

import id.tameng.identity.Viewer;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets rooms beside the ticket (documentation, fields, tasks) change what they keep of it: they open its folder, which
/// locks it, and write down what they did, so that it stands in the history, counts as a change and is announced.
@Component
public class TicketFolder {

    /// What such a room needs to know of a ticket.
    public record Folder(
            long id,
            TicketNumber number,
            TicketStatus status,
            long team,
            @Nullable Long assignee) {}

    private final TicketDesk desk;
    private final TicketStore tickets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TicketFolder(TicketDesk desk, TicketStore tickets, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.tickets = tickets;
        this.events = events;
        this.clock = clock;
    }

    /// @throws DomainException not-found, also for what the viewer may not see
    @Transactional(propagation = Propagation.MANDATORY)
    public Folder open(Viewer viewer, TicketNumber number) {
        var ticket = desk.lock(viewer, number);
        return new Folder(
                ticket.id,
                ticket.number,
                ticket.status,
                ticket.team.id(),
                ticket.assignee == null ? null : ticket.assignee.id());
    }

    /// For what has been opened, or what the room knows by other means to be this person's business.
    ///
    /// @param what as in [HistoryEntry]
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Viewer viewer, long id, String what, @Nullable String before, @Nullable String after) {
        var ticket = tickets.lock(List.of(id)).get(id);
        if (ticket != null) {
            ticket.record(clock.instant(), Actor.of(viewer), what, before, after);
            desk.save(ticket);
            events.publishEvent(new TicketActivity.TicketHandled(id, List.of(what)));
        }
    }
}
