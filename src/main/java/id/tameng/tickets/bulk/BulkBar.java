package id.tameng.tickets.bulk;

import id.tameng.identity.People.Colleague;
import id.tameng.identity.Teams.Team;
import id.tameng.tickets.Priority;
import id.tameng.tickets.SnoozeWords;
import id.tameng.tickets.TicketStatus;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be done to those that are chosen.
///
/// @param view whose list they are chosen from
/// @param numbers chosen before, when the order came back
/// @param error a sentence, null when all is well
public record BulkBar(
        String view,
        List<Colleague> colleagues,
        List<Team> teams,
        List<String> numbers,
        @Nullable String error) {

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
