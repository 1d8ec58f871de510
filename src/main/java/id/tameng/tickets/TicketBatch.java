package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Subject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Changes many tickets in one transaction, with a fixed number of statements however many they are. What cannot be
/// done to one of them is told and keeps none of the others from it.
@Component
public class TicketBatch {

    /// What became of a ticket.
    public sealed interface Outcome {

        long ticket();

        record Changed(long ticket, TicketState before, TicketState after) implements Outcome {}

        record Unchanged(long ticket) implements Outcome {}

        /// @param code of the refusal, with what fills its sentence
        record Refused(long ticket, String code, @Nullable String detail) implements Outcome {}
    }

    /// A change to be taken back.
    public record Change(TicketState before, TicketState after) {}

    private final TicketStore tickets;
    private final TicketTopics topics;
    private final TicketVerbs verbs;
    private final SolvingRules rules;
    private final AssigningRules assigning;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TicketBatch(
            TicketStore tickets,
            TicketTopics topics,
            TicketVerbs verbs,
            SolvingRules rules,
            AssigningRules assigning,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tickets = tickets;
        this.topics = topics;
        this.verbs = verbs;
        this.rules = rules;
        this.assigning = assigning;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// In the order of the ids. Tickets that the viewer may not see are refused like those that are not there.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Outcome> apply(Viewer viewer, Collection<Long> ids, TicketAct act) {
        var verb = verbs.of(viewer, act);
        return change(viewer, ids, (id, ticket) -> verb.accept(ticket), rules::incomplete);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public List<Outcome> takeBack(Viewer viewer, Map<Long, Change> changes) {
        return change(
                viewer,
                changes.keySet(),
                (id, ticket) -> {
                    var change = changes.get(id);
                    if (change != null) {
                        TicketState.takeBack(
                                ticket, change.before(), change.after(), Actor.of(viewer), clock.instant());
                    }
                },
                ignored -> Set.of());
    }

    /// @param incomplete which of the changed tickets miss something that their change asks for
    private List<Outcome> change(
            Viewer viewer,
            Collection<Long> ids,
            BiConsumer<Long, Ticket> verb,
            Function<Collection<Ticket>, Set<Long>> incomplete) {
        var locked = tickets.lock(ids);
        var outcomes = new ArrayList<Outcome>();
        var changed = new ArrayList<Ticket>();
        ids.stream().sorted().forEach(id -> {
            var ticket = locked.get(id);
            var outcome = ticket == null || !TicketDesk.isSeen(viewer, ticket)
                    ? new Outcome.Refused(id, "not-found", null)
                    : change(ticket, verb);
            outcomes.add(outcome);
            if (ticket != null && outcome instanceof Outcome.Changed) {
                changed.add(ticket);
            }
        });
        var refused = assigning.refused(changed);
        changed.removeIf(ticket -> refused.contains(ticket.id));
        outcomes.replaceAll(outcome -> refused.contains(outcome.ticket())
                ? new Outcome.Refused(outcome.ticket(), AssigningRules.REFUSED, null)
                : outcome);
        var held = incomplete.apply(changed);
        changed.removeIf(ticket -> held.contains(ticket.id));
        outcomes.replaceAll(outcome -> held.contains(outcome.ticket())
                ? new Outcome.Refused(
                        outcome.ticket(),
                        SolvingRules.INCOMPLETE,
                        Objects.requireNonNull(locked.get(outcome.ticket()))
                                .number
                                .toString())
                : outcome);
        save(viewer, changed);
        return outcomes;
    }

    /// A verb that is refused half-way has changed nothing that is stored.
    private static Outcome change(Ticket ticket, BiConsumer<Long, Ticket> verb) {
        var before = TicketState.of(ticket);
        try {
            verb.accept(ticket.id, ticket);
        } catch (DomainException refusal) {
            var detail = refusal.arguments().length == 0 ? null : String.valueOf(refusal.arguments()[0]);
            return new Outcome.Refused(ticket.id, refusal.code(), detail);
        }
        return ticket.news().isEmpty()
                ? new Outcome.Unchanged(ticket.id)
                : new Outcome.Changed(ticket.id, before, TicketState.of(ticket));
    }

    private void save(Viewer viewer, List<Ticket> changed) {
        if (changed.isEmpty()) {
            return;
        }
        tickets.update(changed);
        topics.announce(changed);
        changed.forEach(ticket -> audit.changedFor(
                viewer.id(),
                "ticket.changed",
                Subject.of("ticket", ticket.id, ticket.number.toString()),
                TicketDesk.changes(ticket)));
        changed.forEach(ticket -> events.publishEvent(new TicketActivity.TicketHandled(
                ticket.id,
                ticket.news().stream().map(HistoryEntry::what).distinct().toList())));
    }
}
