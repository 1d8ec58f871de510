package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.tickets.CustomerTimeline;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "TimelineEntry", description = "A ticket was opened, or something was said in one.")
record TimelineJson(
        @Schema(allowableValues = {"ticket", "message"}) String type,

        Instant at,
        TicketJson ticket,

        @Schema(description = "Null where a ticket was opened") @Nullable
        MessageJson message) {

    static TimelineJson of(CustomerTimeline.Entry entry, Viewer viewer) {
        var message = entry.message();
        return new TimelineJson(
                message == null ? "ticket" : "message",
                entry.at(),
                TicketJson.of(entry.ticket()),
                message == null ? null : MessageJson.of(message, viewer));
    }
}
