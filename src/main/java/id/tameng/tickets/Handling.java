package id.tameng.tickets;

import id.tameng.identity.People;
import id.tameng.identity.Teams;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What agents do with a ticket besides talking. Every change is in its history.
@Component
public class Handling {

    private static final int TAGS = 20;
    private static final int TAG_LENGTH = 40;

    private final TicketDesk desk;
    private final People people;
    private final Teams teams;
    private final AssigningRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handling(
            TicketDesk desk,
            People people,
            Teams teams,
            AssigningRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.desk = desk;
        this.people = people;
        this.teams = teams;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void changeStatus(Viewer viewer, TicketNumber number, TicketStatus status) {
        change(viewer, number, ticket -> ticket.become(status, Actor.of(viewer), clock.instant()));
    }

    /// @param person null: nobody
    /// @throws DomainException not-assignable when the person cannot see the ticket's team, not-available-for-customer
    ///     when she is kept apart from its customer
    @Transactional
    public void assign(Viewer viewer, TicketNumber number, @Nullable Long person) {
        change(viewer, number, ticket -> ticket.assign(assignee(ticket, person), Actor.of(viewer), clock.instant()));
    }

    @Transactional
    public void prioritise(Viewer viewer, TicketNumber number, Priority priority) {
        change(viewer, number, ticket -> ticket.prioritise(priority, Actor.of(viewer), clock.instant()));
    }

    /// To another team; whoever cannot see that team's tickets lets go of it.
    @Transactional
    public void move(Viewer viewer, TicketNumber number, long team) {
        var next = teams.get(team);
        change(viewer, number, ticket -> {
            ticket.moveTo(new Ticket.Team(next.id(), next.name()), Actor.of(viewer), clock.instant());
            if (ticket.assignee != null && !isAssignable(ticket.assignee.id(), team)) {
                ticket.assign(null, Actor.of(viewer), clock.instant());
            }
        });
    }

    /// @param tags replace those it has
    @Transactional
    public void tag(Viewer viewer, TicketNumber number, Collection<String> tags) {
        var clean = tags.stream()
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (clean.size() > TAGS || clean.stream().anyMatch(tag -> tag.length() > TAG_LENGTH)) {
            throw DomainException.invalid("too-many-tags", TAGS, TAG_LENGTH);
        }
        change(viewer, number, ticket -> ticket.tag(clean, Actor.of(viewer), clock.instant()));
    }

    private void change(Viewer viewer, TicketNumber number, Consumer<Ticket> verb) {
        var ticket = desk.lock(viewer, number);
        verb.accept(ticket);
        List<String> what =
                ticket.news().stream().map(HistoryEntry::what).distinct().toList();
        if (!what.isEmpty()) {
            desk.save(ticket);
            events.publishEvent(new TicketActivity.TicketHandled(ticket.id, what));
        }
    }

    private Ticket.@Nullable Assignee assignee(Ticket ticket, @Nullable Long person) {
        if (person == null) {
            return null;
        }
        if (!isAssignable(person, ticket.team.id())) {
            throw DomainException.invalid("not-assignable");
        }
        if (rules.isRefused(person, ticket.customer)) {
            throw DomainException.conflict("not-available-for-customer");
        }
        return new Ticket.Assignee(person, people.get(person).name());
    }

    private boolean isAssignable(long person, long team) {
        return people.listAssignable(team).stream().anyMatch(colleague -> colleague.id() == person);
    }
}
