package id.tameng.tickets.bulk;

import id.tameng.identity.People.Colleague;
import id.tameng.identity.Teams.Team;
import id.tameng.tickets.Priority;
import id.tameng.tickets.SnoozeWords;
import id.tameng.tickets.TicketStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What can be done to those that are chosen.
///
/// @param view whose list they are chosen from
/// @param chosen what was ordered before, when the order came back
/// @param error a sentence, null when all is well
public record BulkBar(
        String view,
        List<Colleague> colleagues,
        List<Team> teams,
        BulkForm chosen,
        @Nullable String error) {

    public List<String> numbers() {
        return Objects.requireNonNullElse(chosen.ticket(), List.of());
    }

    public boolean all() {
        return chosen.all() != null;
    }

    /// Whether this act was ordered.
    public boolean is(String act) {
        return act.equals(chosen.act());
    }

    public @Nullable String extra() {
        return chosen.extra();
    }

    public List<TicketStatus> statuses() {
        return Arrays.stream(TicketStatus.values())
                .filter(status -> status != TicketStatus.NEW && status != TicketStatus.SPAM)
                .toList();
    }

    public List<Priority> priorities() {
        return List.of(Priority.values());
    }

    public List<String> times() {
        return SnoozeWords.WORDS;
    }
}
