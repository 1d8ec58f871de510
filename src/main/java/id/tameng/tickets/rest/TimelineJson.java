package id.tameng.tickets.rest;

import id.tameng.customers.TimelineEntry;
import id.tameng.identity.Viewer;
import id.tameng.tickets.CustomerTimeline.Said;
import id.tameng.tickets.MessageEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the pages say in a sentence, for programs in parts.
@Schema(
        name = "TimelineEntry",
        description = "A ticket was opened, something was said in one, or something was learnt of the customer.")
record TimelineJson(
        @Schema(description = "`ticket`, `message`, `note`, `consent`, `change`; more may come", example = "message")
        String type,

        @Schema(description = "What happened, more exactly", example = "message-inbound")
        String what,

        Instant at,

        @Schema(description = "Who did it, by name") @Nullable
        String actor,

        @Schema(description = "Before and after of a change, purpose and channel of a consent")
        List<String> words,

        @Nullable String text,

        @Schema(description = "Null where it is about no ticket") @Nullable
        TicketJson ticket,

        @Schema(description = "Null where nothing was said in a ticket") @Nullable
        MessageJson message) {

    static TimelineJson of(TimelineEntry entry, Viewer viewer, Map<Long, String> softened) {
        var said = entry.detail() instanceof Said detail ? detail : null;
        var message = message(entry);
        return new TimelineJson(
                entry.type(),
                entry.what(),
                entry.at(),
                entry.actor(),
                entry.words(),
                entry.text(),
                said == null ? null : TicketJson.of(said.ticket()),
                message == null ? null : MessageJson.of(message, viewer, softened));
    }

    static @Nullable MessageEntry message(TimelineEntry entry) {
        return entry.detail() instanceof Said said ? said.message() : null;
    }
}
