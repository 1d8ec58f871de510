package id.tameng.tickets.rest;

import id.tameng.tickets.PlannedReply;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Schema(name = "PlannedMessage", description = "A reply that waits for its time.")
record PlannedMessageJson(
        long id,
        Author author,
        String body,
        @Nullable String bodyHtml,

        @Schema(description = "The names of its files") List<String> attachments,

        Instant sendAt,

        @Schema(description = "Somebody has said more since it was planned: it waits for its author")
        boolean stale,

        @Schema(description = "Why it was not sent when it was due; null while it waits") @Nullable
        String heldBecause) {

    @Schema(name = "PlannedMessageAuthor")
    record Author(long id, String name) {}

    static PlannedMessageJson of(PlannedReply plan) {
        return new PlannedMessageJson(
                plan.id(),
                new Author(plan.author(), plan.authorName()),
                plan.text(),
                plan.html(),
                Objects.requireNonNullElse(plan.files(), List.<String>of()),
                plan.sendAt(),
                plan.stale(),
                plan.held());
    }
}
