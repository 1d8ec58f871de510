package id.tameng.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A ticket as programs and lists see it.
///
/// @param subjectTold how harsh people say that the message is that it came with
/// @param follows the ticket that this one continues
/// @param customFields values by the key of their field
/// @param version counts changes
public record TicketSummary(
        long id,
        TicketNumber number,
        String subject,
        @Nullable Integer subjectTold,
        TicketStatus status,
        Priority priority,
        String channel,
        Named team,
        @Nullable Named assignee,
        Named customer,
        List<String> tags,
        @Nullable String follows,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant solvedAt,
        @Nullable Instant closedAt,
        @Nullable Instant unansweredSince,
        int messageCount,
        Latest latest,
        Named type,
        Map<String, Object> customFields,
        int version) {

    public record Named(long id, String name) {}

    /// The newest message.
    ///
    /// @param told how harsh people say that it is
    public record Latest(
            long id,
            String kind,
            String author,
            String preview,
            @Nullable Integer told,
            Instant at) {}

    public Line subjectLine() {
        return Line.subject(subject, subjectTold);
    }

    public Line latestLine() {
        return new Line(latest.preview(), latest.told());
    }
}
