package id.tameng.tickets.links;

import id.tameng.tickets.Line;
import id.tameng.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;

/// The other end of a link.
///
/// @param subjectTold how harsh people say that the message is that it came with
/// @param kind as seen from here: `related`, `duplicate`, `duplicated`, `parent` or `child`
public record LinkedTicket(
        long link,
        String kind,
        long id,
        String number,
        String subject,
        @Nullable Integer subjectTold,
        TicketStatus status) {

    public Line subjectLine() {
        return Line.subject(subject, subjectTold);
    }

    public boolean isDone() {
        return !status.isActive();
    }
}
