package id.tameng.tickets.rest;

import id.tameng.tickets.ThreadDraft.Chosen;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.planned.Plan;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewPlannedMessage", description = "Give `body` or `body_html`.")
record PlannedMessageRequest(
        @Nullable String body,
        @Nullable String bodyHtml,

        @Schema(description = "With `cc` null: everybody who takes part then") @Size(max = 50) @Nullable
        List<@NotBlank @Email String> to,

        @Size(max = 50) @Nullable List<@NotBlank @Email String> cc,

        @Schema(
                description = "The ticket's status after it has gone",
                defaultValue = "waiting_customer",
                allowableValues = {"open", "waiting_customer", "waiting_internal", "solved", "closed"})
        @Nullable
        String status,

        @Nullable Long lastSeenMessageId,
        @Nullable Boolean anyway,
        @Size(max = 50) @Nullable List<@NotNull Long> attachments,

        @Schema(description = "Within a year") @NotNull Instant sendAt) {

    /// When it is to go instead.
    @Schema(name = "PlannedMessageChanges")
    record Change(@NotNull Instant sendAt) {}

    Plan plan() {
        return new Plan(
                Words.text(body, bodyHtml),
                to == null ? null : new Chosen(to, cc == null ? List.of() : cc),
                attachments == null ? List.of() : attachments,
                status == null ? TicketStatus.WAITING_CUSTOMER : Words.status("status", status),
                lastSeenMessageId,
                Boolean.TRUE.equals(anyway),
                sendAt);
    }
}
