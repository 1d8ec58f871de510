package id.tameng.tickets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ticket as its thread shows it.
///
/// @param account the mailbox that it came in by
/// @param follows the ticket that this one continues
public record ThreadTicket(
        long id,
        TicketNumber number,
        String subject,
        TicketStatus status,
        Priority priority,
        long teamId,
        String teamName,
        @Nullable Long assigneeId,
        @Nullable String assigneeName,
        long customerId,
        String customerName,
        String channel,
        @Nullable Long account,
        @Nullable Long follows,
        List<String> tags,
        Instant createdAt,
        @Nullable Instant unansweredSince,
        int messages) {

    public boolean isAssignedTo(long person) {
        return assigneeId != null && assigneeId == person;
    }
}
