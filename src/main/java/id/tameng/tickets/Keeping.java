package id.tameng.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What blocked customers write is kept from everybody's eyes, and comes back to the team later as if it had just been
/// written.
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
            kept.forEach(ticket -> release(ticket, clock.instant()));
            tickets.update(List.copyOf(kept));
            topics.announce(kept);
        }
        events.publishEvent(new MessagesArrived(messages));
    }

    /// Puts what a customer wrote, for whom nobody works for now, before nobody.
    static void keep(Ticket ticket, long message, String author, String text, int attachments, Instant at) {
        ticket.said(message, "inbound", author, text, attachments, at);
        ticket.record(at, Actor.SYSTEM, "kept", null, null);
        if (ticket.status == TicketStatus.NEW) {
            ticket.status = TicketStatus.SOLVED;
            ticket.solvedAt = at;
        }
    }

    /// Past the rules of status: also what was closed meanwhile.
    private static void release(Ticket ticket, Instant at) {
        ticket.record(at, Actor.SYSTEM, "status", ticket.status.key(), TicketStatus.OPEN.key());
        ticket.status = TicketStatus.OPEN;
        ticket.solvedAt = null;
        ticket.closedAt = null;
        ticket.unansweredSince = at;
    }
}
