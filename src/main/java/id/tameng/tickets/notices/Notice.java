package id.tameng.tickets.notices;

import id.tameng.tickets.Line;
import id.tameng.tickets.SoftLines;
import id.tameng.tickets.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something a person is told.
///
/// @param kind `mention`, `message`, `held` or `review`
/// @param actor who did it
/// @param subjectTold how harsh people say that the message is that the ticket came with
/// @param preview the beginning of what was said
/// @param told how harsh people say that this is
public record Notice(
        long id,
        String kind,
        TicketNumber ticket,
        String subject,
        @Nullable Integer subjectTold,
        String customer,
        @Nullable Long message,
        String actor,
        String preview,
        @Nullable Integer told,
        Instant at,
        @Nullable Instant readAt) {

    Notice softened(SoftLines lines) {
        return new Notice(
                id,
                kind,
                ticket,
                lines.of(subjectLine()),
                subjectTold,
                customer,
                message,
                actor,
                lines.of(previewLine()),
                told,
                at,
                readAt);
    }

    Line subjectLine() {
        return Line.subject(subject, subjectTold);
    }

    Line previewLine() {
        return new Line(preview, told);
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
