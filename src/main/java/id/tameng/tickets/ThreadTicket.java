package id.tameng.tickets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ticket as its thread shows it.
///
/// @param account the mailbox that it came in by
/// @param follows the ticket that this one continues
/// @param documentedBy who wrote its documentation last
public record ThreadTicket(
        long id,
        TicketNumber number,
        String subject,
        @Nullable Integer subjectTold,
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
        int messages,
        long type,
        @Nullable Long documentedBy) {

    /// Whether somebody else has written down what it is about: to be read first.
    public boolean isHandedTo(long person) {
        return documentedBy != null && documentedBy != person && status.isActive();
    }

    public boolean isAssignedTo(long person) {
        return assigneeId != null && assigneeId == person;
    }
}
