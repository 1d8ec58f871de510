package id.tameng.tickets.planned;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Actor;
import id.tameng.tickets.NewerMessages;
import id.tameng.tickets.TicketAccess;
import id.tameng.tickets.TicketHistory;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.Uploads;
import id.tameng.tickets.drafts.Drafts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people do with replies that wait for their time.
@Component
public class Planning {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final PlannedMessages plans;
    private final TicketAccess tickets;
    private final TicketHistory history;
    private final Drafts drafts;
    private final Uploads uploads;
    private final Clock clock;

    Planning(
            PlannedMessages plans,
            TicketAccess tickets,
            TicketHistory history,
            Drafts drafts,
            Uploads uploads,
            Clock clock) {
        this.plans = plans;
        this.tickets = tickets;
        this.history = history;
        this.drafts = drafts;
        this.uploads = uploads;
        this.clock = clock;
    }

    /// @return the id
    /// @throws DomainException not-found, ticket-closed, newer-messages, send-at-past, send-at-far
    @Transactional
    public long plan(Viewer viewer, TicketNumber number, Plan plan) {
        long ticket = tickets.hold(viewer, number);
        guardTime(plan.sendAt());
        uploads.check(viewer, plan.uploads());
        if (plans.isClosed(ticket)) {
            throw DomainException.conflict("ticket-closed", number);
        }
        long newest = plans.newest(ticket);
        long seen = Math.max(newest, Objects.requireNonNullElse(plan.seen(), newest));
        if (!plan.anyway() && plan.seen() != null && newest > plan.seen()) {
            throw new NewerMessages(number, plan.seen());
        }
        long id = plans.insert(ticket, viewer.id(), viewer.name(), plan, seen, clock.instant());
        history.record(ticket, Actor.of(viewer), "planned", null, plan.sendAt().toString());
        return id;
    }

    /// Her own, for another time; she has looked at what was said meanwhile.
    ///
    /// @throws DomainException not-found, not-yours, send-at-past, send-at-far
    @Transactional
    public void move(Viewer viewer, TicketNumber number, long id, Instant at) {
        guardTime(at);
        var plan = own(viewer, number, id);
        plans.move(id, at, plans.newest(plan.ticket()));
        history.record(plan.ticket(), Actor.of(viewer), "planned", plan.sendAt().toString(), at.toString());
    }

    /// Due at once, whatever was said meanwhile.
    ///
    /// @throws DomainException not-found, not-yours
    @Transactional
    public void hurry(Viewer viewer, TicketNumber number, long id) {
        var plan = own(viewer, number, id);
        plans.move(id, clock.instant(), plans.newest(plan.ticket()));
    }

    /// Back into the draft of its author. Anyone who may answer here may stop it.
    ///
    /// @throws DomainException not-found
    @Transactional
    public void cancel(Viewer viewer, TicketNumber number, long id) {
        var plan = get(viewer, number, id);
        plans.delete(id);
        drafts.takeUp(
                plan.ticket(),
                new Actor(plan.person(), plan.personName()),
                plan.text(),
                plan.html(),
                plan.recipients(),
                plan.uploads());
        history.record(plan.ticket(), Actor.of(viewer), "plan-cancelled", null, null);
    }

    private PlannedMessages.Row own(Viewer viewer, TicketNumber number, long id) {
        var plan = get(viewer, number, id);
        if (plan.person() != viewer.id()) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, "not-yours");
        }
        return plan;
    }

    /// The ticket is held first, as by whoever sends: so nobody sends it meanwhile.
    private PlannedMessages.Row get(Viewer viewer, TicketNumber number, long id) {
        long ticket = tickets.hold(viewer, number);
        return plans.find(id).filter(plan -> plan.ticket() == ticket).orElseThrow(DomainException::notFound);
    }

    private void guardTime(Instant at) {
        if (!at.isAfter(clock.instant())) {
            throw DomainException.invalid("send-at-past");
        }
        if (at.isAfter(clock.instant().plus(LONGEST))) {
            throw DomainException.invalid("send-at-far");
        }
    }
}
