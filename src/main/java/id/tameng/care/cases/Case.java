package id.tameng.care.cases;

import id.tameng.tickets.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A report and what became of it.
///
/// @param kind `harassment`, `threat` or `abuse`
/// @param answer the first answer, null before
/// @param decision `protected`, `warned`, `blocked`, `referred` or `no-action`, null before
public record Case(
        long id,
        long reporter,
        String reporterName,
        String kind,
        String note,
        long ticketId,
        TicketNumber ticket,
        long customer,
        Instant at,
        Instant answerDue,
        Instant decideDue,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String answer,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decision,
        @Nullable String explanation,
        boolean news) {

    public boolean isOpen() {
        return decidedAt == null;
    }

    /// Whether the first answer, or else the decision, is late.
    public boolean isLate(Instant now) {
        return isOpen() && (decideDue.isBefore(now) || (answeredAt == null && answerDue.isBefore(now)));
    }
}
