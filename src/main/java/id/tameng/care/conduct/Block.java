package id.tameng.care.conduct;

import id.tameng.tickets.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A customer for whom nobody works for a while.
///
/// @param reviewAt by when somebody should look whether it is still right
/// @param reviewedName who looked last and left it in force
/// @param endedAt when it was lifted or ran out
/// @param kept how many of her messages wait
public record Block(
        long id,
        long customer,
        String customerName,
        TicketNumber ticket,
        Reason reason,
        String note,
        String byName,
        Instant at,
        Instant reviewAt,
        Instant until,
        @Nullable Instant reviewedAt,
        @Nullable String reviewedName,
        @Nullable Instant endedAt,
        int kept) {

    /// Whether somebody should look now.
    public boolean isReviewDue(Instant now) {
        return isActive(now) && !reviewAt.isAfter(now);
    }

    public boolean isActive(Instant now) {
        return endedAt == null && until.isAfter(now);
    }
}
