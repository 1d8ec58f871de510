package id.tameng.tickets.tasks;

import id.tameng.tickets.Line;
import id.tameng.tickets.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that was promised.
///
/// @param subject of the ticket
/// @param subjectTold how harsh people say that the message is that it came with
/// @param creator who asked for it
public record FollowUp(
        long id,
        TicketNumber ticket,
        String subject,
        @Nullable Integer subjectTold,
        String title,
        long owner,
        String ownerName,
        Instant dueAt,
        @Nullable Instant remindedAt,
        @Nullable Instant doneAt,
        String creator,
        int version) {

    public Line subjectLine() {
        return Line.subject(subject, subjectTold);
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public boolean isOverdue(Instant now) {
        return doneAt == null && dueAt.isBefore(now);
    }
}
