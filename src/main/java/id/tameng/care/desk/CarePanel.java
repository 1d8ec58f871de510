package id.tameng.care.desk;

import id.tameng.care.conduct.Alarms;
import id.tameng.care.conduct.Conduct;
import id.tameng.tickets.TicketSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands beside a thread.
///
/// @param alarms where the customer's words say that she may be in danger
/// @param apart the reader is kept apart from this customer
/// @param heavy the reader has just met something hard here
/// @param alias by which customers know the reader
/// @param holding until when the customer knows that something is looked up
public record CarePanel(
        TicketSummary ticket,
        Conduct conduct,
        List<Alarms.Place> alarms,
        boolean apart,
        boolean heavy,
        @Nullable Instant holding,
        String alias,
        Instant now) {

    public String path() {
        return "/tickets/" + ticket.number();
    }

    public long holdingSeconds() {
        return holding == null ? 0 : Duration.between(now, holding).toSeconds();
    }
}
