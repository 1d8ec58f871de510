package id.tameng.tickets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ticket as lists show it.
///
/// @param subjectTold how harsh people say that the message is that it came with
/// @param lastTold the same of the newest
/// @param lastKind of the newest message: `inbound`, `reply`, `note` or `system`
/// @param unansweredSince the oldest customer message that no human has answered
/// @param returnedAt when it came back from being put off, until somebody has looked after it
/// @param incident whether others may hang on it
/// @param incidentNumber of the incident that it hangs on
/// @param mood how the customer sounds now
public record InboxRow(
        long id,
        TicketNumber number,
        String subject,
        @Nullable Integer subjectTold,
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
        @Nullable Integer lastTold,
        String lastAuthor,
        int messages,
        int files,
        @Nullable Instant unansweredSince,
        Snooze snooze,
        @Nullable Instant returnedAt,
        boolean incident,
        @Nullable String incidentNumber,
        List<Drafter> drafters,
        @Nullable Mood mood) {

    /// Characters of the newest message, more than fit into the widest list.
    public static final int SHOWN = 100;

    /// Somebody who is writing in it.
    public record Drafter(long id, String name) {

        /// @param mark as in `ticket.drafters`
        static Drafter of(String mark) {
            int space = mark.indexOf(' ');
            return new Drafter(Long.parseLong(mark.substring(0, space)), mark.substring(space + 1));
        }
    }

    public Line subjectLine() {
        return Line.subject(subject, subjectTold);
    }

    public Line lastLine() {
        return new Line(lastText, lastTold);
    }

    public boolean isUnanswered() {
        return unansweredSince != null;
    }
}
