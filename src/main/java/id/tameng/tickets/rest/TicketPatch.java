package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.InvalidField;
import id.tameng.tickets.TicketEdit;
import id.tameng.tickets.TicketEdit.Assignment;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Changes of a ticket; what is not named stays.
@Schema(name = "TicketChanges", description = "What is not named stays.")
record TicketPatch(
        @Schema(allowableValues = {"open", "waiting_customer", "waiting_internal", "solved", "closed", "spam"})
        @Nullable
        String status,

        @Schema(allowableValues = {"low", "normal", "high", "urgent"}) @Nullable
        String priority,

        @Schema(
                description = "The id of a person, `me`, or null for nobody",
                types = {"integer", "string", "null"},
                implementation = Object.class)
        @Nullable
        JsonNode assignee,

        @Schema(description = "The team, by id or name") @Nullable
        String queue,

        @Schema(description = "Replace those it has") @Nullable
        List<@NotNull String> tags,

        @Schema(description = "The kind of ticket, by id or name") @Nullable
        String type,

        @Schema(
                description = "Put beside those it has; null takes a value away",
                implementation = Object.class,
                example = "{\"nomor_resi\": \"JX12345\"}")
        @Nullable
        Map<String, @Nullable JsonNode> customFields) {

    TicketEdit edit(Viewer viewer, Words words, @Nullable Integer version) {
        return new TicketEdit(
                status == null ? null : Words.status("status", status),
                priority == null ? null : Words.priority(priority),
                assignee == null ? null : assignment(assignee, viewer),
                queue == null ? null : words.queue(queue),
                tags,
                version);
    }

    private static Assignment assignment(JsonNode assignee, Viewer viewer) {
        if (assignee.isNull()) {
            return new Assignment(null);
        }
        var word = assignee.isIntegralNumber() || assignee.isString() ? assignee.asString() : "";
        if (word.equals("me")) {
            return new Assignment(viewer.id());
        }
        if (!word.matches("\\d{1,18}")) {
            throw new InvalidField("assignee", "assignee-unknown");
        }
        return new Assignment(Long.valueOf(word));
    }
}
