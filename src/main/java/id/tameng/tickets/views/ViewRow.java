package id.tameng.tickets.views;

import id.tameng.tickets.Mood;
import id.tameng.tickets.Priority;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A ticket as a saved view and the board show it.
///
/// @param place in the order of the list, for the cursor
public record ViewRow(
        long id,
        TicketNumber number,
        String subject,
        TicketStatus status,
        Priority priority,
        String customer,
        String team,
        @Nullable Long assigneeId,
        @Nullable String assignee,
        String type,
        String channel,
        List<String> tags,
        Map<String, Object> fields,
        Instant createdAt,
        Instant lastAt,
        String lastText,
        @Nullable Instant unansweredSince,
        long place,
        @Nullable Mood mood) {

    public boolean isUnanswered() {
        return unansweredSince != null;
    }
}
