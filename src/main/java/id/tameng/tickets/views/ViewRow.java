package id.tameng.tickets.views;

import id.tameng.tickets.Line;
import id.tameng.tickets.Mood;
import id.tameng.tickets.Priority;
import id.tameng.tickets.SoftLines;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A ticket as a saved view and the board show it.
///
/// @param subjectTold how harsh people say that the message is that it came with
/// @param lastTold the same of the newest
/// @param place in the order of the list, for the cursor
public record ViewRow(
        long id,
        TicketNumber number,
        String subject,
        @Nullable Integer subjectTold,
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
        @Nullable Integer lastTold,
        @Nullable Instant unansweredSince,
        long place,
        @Nullable Mood mood) {

    /// As its reader wants to meet it.
    ViewRow softened(SoftLines lines) {
        return new ViewRow(
                id,
                number,
                lines.of(subjectLine()),
                subjectTold,
                status,
                priority,
                customer,
                team,
                assigneeId,
                assignee,
                type,
                channel,
                tags,
                fields,
                createdAt,
                lastAt,
                lines.of(lastLine()),
                lastTold,
                unansweredSince,
                place,
                mood);
    }

    Line subjectLine() {
        return Line.subject(subject, subjectTold);
    }

    Line lastLine() {
        return new Line(lastText, lastTold);
    }

    public boolean isUnanswered() {
        return unansweredSince != null;
    }
}
