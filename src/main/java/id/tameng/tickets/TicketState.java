package id.tameng.tickets;

import id.tameng.platform.DomainException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What can be changed about a ticket and put back, as it was at one moment.
public record TicketState(
        Standing standing,
        Priority priority,
        long team,
        String teamName,
        @Nullable Long assignee,
        @Nullable String assigneeName,
        List<String> tags,
        Snooze snooze,
        @Nullable Incident incident) {

    /// The ticket that this one hangs on.
    public record Incident(long id, String number) {}

    /// The status with the times that belong to it.
    public record Standing(
            TicketStatus status,
            @Nullable Instant solvedAt,
            @Nullable Instant closedAt,
            @Nullable Instant unansweredSince) {}

    static TicketState of(Ticket ticket) {
        return new TicketState(
                new Standing(ticket.status, ticket.solvedAt, ticket.closedAt, ticket.unansweredSince),
                ticket.priority,
                ticket.team.id(),
                ticket.team.name(),
                ticket.assignee == null ? null : ticket.assignee.id(),
                ticket.assignee == null ? null : ticket.assignee.name(),
                List.copyOf(ticket.tags),
                ticket.snooze,
                ticket.incident);
    }

    /// Puts back what changed between two states, unless somebody has changed just that since.
    ///
    /// @throws DomainException changed-since
    static void takeBack(Ticket ticket, TicketState before, TicketState after, Actor actor, Instant at) {
        var changed = before.differences(after);
        var meanwhile = of(ticket).differences(after);
        if (changed.stream().anyMatch(meanwhile::contains)) {
            throw DomainException.conflict("changed-since", ticket.number);
        }
        changed.forEach(what -> before.putBack(what, ticket, actor, at));
    }

    private List<String> differences(TicketState other) {
        var different = new ArrayList<String>();
        note(different, "status", standing.status() != other.standing.status());
        note(different, "priority", priority != other.priority);
        note(different, "team", team != other.team);
        note(different, "assignee", !Objects.equals(assignee, other.assignee));
        note(different, "tags", !tags.equals(other.tags));
        note(different, "snooze", !snooze.equals(other.snooze));
        note(different, "incident", !Objects.equals(incident, other.incident));
        return different;
    }

    private static void note(List<String> different, String what, boolean differs) {
        if (differs) {
            different.add(what);
        }
    }

    private void putBack(String what, Ticket ticket, Actor actor, Instant at) {
        switch (what) {
            case "status" -> putBackStatus(ticket, actor, at);
            case "priority" -> ticket.prioritise(priority, actor, at);
            case "team" -> ticket.moveTo(new Ticket.Team(team, teamName), actor, at);
            case "assignee" -> putBackAssignee(ticket, actor, at);
            case "tags" -> ticket.tag(new TreeSet<>(tags), actor, at);
            case "snooze" -> ticket.putOff(snooze, actor, at);
            case "incident" -> ticket.hangOn(incident, actor, at);
            default -> throw new IllegalArgumentException(what);
        }
    }

    /// Past the rules of status: what was new is new again, what was closed is open again.
    private void putBackStatus(Ticket ticket, Actor actor, Instant at) {
        ticket.record(
                at, actor, "status", ticket.status.key(), standing.status().key());
        ticket.status = standing.status();
        ticket.solvedAt = standing.solvedAt();
        ticket.closedAt = standing.closedAt();
        ticket.unansweredSince = standing.unansweredSince();
    }

    private void putBackAssignee(Ticket ticket, Actor actor, Instant at) {
        var status = ticket.status;
        var next = assignee == null ? null : new Ticket.Assignee(assignee, Objects.requireNonNull(assigneeName));
        ticket.assign(next, actor, at);
        ticket.status = status;
    }
}
