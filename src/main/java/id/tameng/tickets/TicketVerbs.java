package id.tameng.tickets;

import id.tameng.identity.People;
import id.tameng.identity.Teams;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What an act means for a single ticket. Whatever must be looked up is looked up once, not once a ticket.
@Component
class TicketVerbs {

    private static final int TAGS = 20;
    private static final int TAG_LENGTH = 40;

    private final People people;
    private final Teams teams;
    private final TicketList tickets;
    private final Clock clock;

    TicketVerbs(People people, Teams teams, TicketList tickets, Clock clock) {
        this.people = people;
        this.teams = teams;
        this.tickets = tickets;
        this.clock = clock;
    }

    /// @throws DomainException when the act itself cannot be, for instance not-found for a team that is none
    Consumer<Ticket> of(Viewer viewer, TicketAct act) {
        var actor = Actor.of(viewer);
        var at = clock.instant();
        return switch (act) {
            case TicketAct.Become it -> ticket -> ticket.become(it.status(), actor, at);
            case TicketAct.Assign it -> assign(it.person(), actor, at);
            case TicketAct.Move it -> move(it.team(), actor, at);
            case TicketAct.Prioritise it -> ticket -> ticket.prioritise(it.priority(), actor, at);
            case TicketAct.AddTag it -> tag(actor, at, tags -> with(tags, it.tag()));
            case TicketAct.RemoveTag it -> tag(actor, at, tags -> without(tags, it.tag()));
            case TicketAct.PutOff it -> ticket -> ticket.putOff(it.snooze(), actor, at);
            case TicketAct.HangOn it -> hangOn(viewer, it.incident(), actor, at);
        };
    }

    private Consumer<Ticket> assign(@Nullable Long person, Actor actor, Instant at) {
        if (person == null) {
            return ticket -> ticket.assign(null, actor, at);
        }
        var assignee = new Ticket.Assignee(person, people.get(person).name());
        var colleagues = new Assignable();
        return ticket -> {
            if (!colleagues.has(person, ticket.team.id())) {
                throw DomainException.invalid("not-assignable");
            }
            ticket.assign(assignee, actor, at);
        };
    }

    private Consumer<Ticket> move(long team, Actor actor, Instant at) {
        var next = new Ticket.Team(team, teams.get(team).name());
        var colleagues = new Assignable();
        return ticket -> {
            ticket.moveTo(next, actor, at);
            if (ticket.assignee != null && !colleagues.has(ticket.assignee.id(), team)) {
                ticket.assign(null, actor, at);
            }
        };
    }

    private Consumer<Ticket> hangOn(Viewer viewer, @Nullable Long incident, Actor actor, Instant at) {
        if (incident == null) {
            return ticket -> ticket.hangOn(null, actor, at);
        }
        var number = tickets.list(viewer, List.of(incident)).stream()
                .findFirst()
                .orElseThrow(DomainException::notFound)
                .number();
        return ticket -> {
            if (ticket.id == incident) {
                throw DomainException.invalid("link-itself", number);
            }
            ticket.hangOn(new TicketState.Incident(incident, number.toString()), actor, at);
        };
    }

    private static Consumer<Ticket> tag(Actor actor, Instant at, UnaryOperator<SortedSet<String>> change) {
        return ticket -> ticket.tag(change.apply(new TreeSet<>(ticket.tags)), actor, at);
    }

    private static SortedSet<String> with(SortedSet<String> tags, String tag) {
        tags.add(tag);
        if (tags.size() > TAGS || tag.length() > TAG_LENGTH) {
            throw DomainException.invalid("too-many-tags", TAGS, TAG_LENGTH);
        }
        return tags;
    }

    private static SortedSet<String> without(SortedSet<String> tags, String tag) {
        tags.remove(tag);
        return tags;
    }

    /// Who can be given the tickets of which team.
    private final class Assignable {

        private final Map<Long, List<Long>> byTeam = new HashMap<>();

        boolean has(long person, long team) {
            return byTeam.computeIfAbsent(
                            team,
                            id -> people.listAssignable(id).stream()
                                    .map(People.Colleague::id)
                                    .toList())
                    .contains(person);
        }
    }
}
