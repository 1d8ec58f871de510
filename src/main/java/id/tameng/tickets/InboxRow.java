package id.tameng.tickets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ticket as lists show it.
///
/// @param lastKind of the newest message: `inbound`, `reply`, `note` or `system`
/// @param unansweredSince the oldest customer message that no human has answered
public record InboxRow(
        long id,
        TicketNumber number,
        String subject,
        TicketStatus status,
        Priority priority,
        String customerName,
        String teamName,
        @Nullable Long assigneeId,
        @Nullable String assigneeName,
        List<String> tags,
        Instant lastAt,
        String lastKind,
        String lastText,
        String lastAuthor,
        int messages,
        int files,
        @Nullable Instant unansweredSince) {

    public boolean isUnanswered() {
        return unansweredSince != null;
    }
}
