package id.tameng.tickets.planned;

import id.tameng.tickets.Actor;
import id.tameng.tickets.Letters;
import id.tameng.tickets.PlannedReplyHeld;
import id.tameng.tickets.TicketAccess;
import id.tameng.tickets.TicketHistory;
import id.tameng.tickets.TicketNumber;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The tickets that planned replies wait in.
@Component
class PlannedTickets {

    private final PlannedMessages plans;
    private final TicketAccess tickets;
    private final TicketHistory history;
    private final Letters letters;
    private final ApplicationEventPublisher events;

    PlannedTickets(
            PlannedMessages plans,
            TicketAccess tickets,
            TicketHistory history,
            Letters letters,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.tickets = tickets;
        this.history = history;
        this.letters = letters;
        this.events = events;
    }

    /// Before the plan itself is touched, as everybody does.
    void lock(long ticket) {
        tickets.hold(ticket);
    }

    TicketNumber number(long ticket) {
        return Objects.requireNonNull(letters.numbers(List.of(ticket)).get(ticket));
    }

    void hold(PlannedMessages.Row plan, String because) {
        plans.hold(plan.id(), because);
        history.record(plan.ticket(), Actor.SYSTEM, "plan-held", null, plan.personName());
        events.publishEvent(new PlannedReplyHeld(plan.ticket(), plan.person(), plan.personName(), plan.text()));
    }
}
