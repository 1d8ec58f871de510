package id.tameng.tickets;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What was kept from everybody's eyes comes back to the team, as if it had just been written.
@Component
public class Keeping {

    private final TicketStore tickets;
    private final TicketTopics topics;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Keeping(TicketStore tickets, TicketTopics topics, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.tickets = tickets;
        this.topics = topics;
        this.clock = clock;
    }

    /// @param messages that were kept in these tickets: whoever is told of new messages is told now
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Collection<Long> ids, List<Long> messages) {
        var kept = tickets.lock(ids).values().stream()
                .filter(ticket -> !ticket.status.isActive() && ticket.status != TicketStatus.SPAM)
                .toList();
        if (!kept.isEmpty()) {
            kept.forEach(ticket -> ticket.release(clock.instant()));
            tickets.update(List.copyOf(kept));
            topics.announce(kept);
        }
        events.publishEvent(new MessagesArrived(messages));
    }
}
