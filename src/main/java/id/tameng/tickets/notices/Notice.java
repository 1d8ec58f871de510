package id.tameng.tickets.notices;

import id.tameng.tickets.SoftLines;
import id.tameng.tickets.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something a person is told.
///
/// @param kind `mention`, `message`, `held` or `review`
/// @param actor who did it
/// @param preview the beginning of what was said
public record Notice(
        long id,
        String kind,
        TicketNumber ticket,
        String subject,
        String customer,
        @Nullable Long message,
        String actor,
        String preview,
        Instant at,
        @Nullable Instant readAt) {

    Notice softened(SoftLines lines) {
        return new Notice(id, kind, ticket, lines.of(subject), customer, message, actor, lines.of(preview), at, readAt);
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
