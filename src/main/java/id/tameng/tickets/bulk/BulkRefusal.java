package id.tameng.tickets.bulk;

import id.tameng.tickets.Line;
import id.tameng.tickets.SoftLines;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A ticket that the act could not be done to.
///
/// @param number null when the reader may not see it
/// @param subjectTold how harsh people say that the message is that it came with
/// @param reason the code of the refusal; its sentence is `problem.<code>`
public record BulkRefusal(
        long ticket,
        @Nullable String number,
        @Nullable String subject,
        @Nullable Integer subjectTold,
        String reason,
        @Nullable String detail) {

    BulkRefusal softened(SoftLines lines) {
        return new BulkRefusal(ticket, number, lines.of(subjectLine()), subjectTold, reason, detail);
    }

    Line subjectLine() {
        return Line.subject(Objects.requireNonNullElse(subject, ""), subjectTold);
    }
}
