package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.util.List;
import org.springframework.stereotype.Component;

/// Takes a ticket up for a change, if the viewer may see it, and puts it back.
@Component
class TicketDesk {

    private final TicketStore tickets;
    private final TicketTopics topics;
    private final SolvingRules rules;
    private final AuditTrail audit;

    TicketDesk(TicketStore tickets, TicketTopics topics, SolvingRules rules, AuditTrail audit) {
        this.tickets = tickets;
        this.topics = topics;
        this.rules = rules;
        this.audit = audit;
    }

    /// @throws DomainException not-found, also for what the viewer may not see
    Ticket lock(Viewer viewer, TicketNumber number) {
        var ticket = tickets.lock(List.of(number.id())).get(number.id());
        if (ticket == null || !ticket.number.equals(number) || !isSeen(viewer, ticket)) {
            throw DomainException.notFound();
        }
        return ticket;
    }

    /// @throws InvalidField solving-incomplete when somebody calls it solved and something is not written down yet
    void save(Ticket ticket) {
        rules.check(ticket);
        tickets.update(List.of(ticket));
        topics.announce(List.of(ticket));
        audit.changed("ticket.changed", Subject.of("ticket", ticket.id, ticket.number.toString()), changes(ticket));
    }

    static Changes changes(Ticket ticket) {
        var changes = Changes.none();
        ticket.news().forEach(entry -> changes.with(entry.what(), entry.before(), entry.after()));
        return changes;
    }

    static boolean isSeen(Viewer viewer, Ticket ticket) {
        boolean hers = ticket.assignee != null && ticket.assignee.id() == viewer.id();
        return switch (viewer.visibility()) {
            case OWN -> hers;
            case TEAM -> hers || viewer.teams().contains(ticket.team.id());
            case ALL -> true;
        };
    }
}
