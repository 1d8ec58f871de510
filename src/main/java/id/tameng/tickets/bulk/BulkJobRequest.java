package id.tameng.tickets.bulk;

import id.tameng.identity.Viewer;
import id.tameng.platform.InvalidField;
import id.tameng.tickets.TicketNumber;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An order for many tickets, by number or all of a view.
@Schema(name = "NewBulkJob", description = "Give `tickets` or `view`.")
record BulkJobRequest(
        @Schema(description = "Their numbers", example = "[\"CS-26-004211\"]") @Size(max = BulkOrders.MOST) @Nullable
        List<@NotNull String> tickets,

        @Schema(description = "All of a view", example = "unassigned") @Nullable
        String view,

        @Schema(
                allowableValues = {
                    "status",
                    "spam",
                    "assignee",
                    "team",
                    "priority",
                    "add_tag",
                    "remove_tag",
                    "snooze",
                    "wake",
                    "incident"
                })
        @NotBlank
        String act,

        @Schema(
                description = "A status, priority or tag; the id of a person or team, the number of an incident, or "
                        + "null for none; until when",
                example = "solved")
        @Nullable
        String argument) {

    List<Long> ids() {
        if ((tickets == null) == (view == null)) {
            throw new InvalidField("tickets", "tickets-or-view");
        }
        return tickets == null
                ? List.of()
                : tickets.stream().map(BulkJobRequest::id).toList();
    }

    BulkAct order(Viewer viewer, Instant now) {
        var text = Objects.requireNonNullElse(argument, "");
        return switch (act) {
            case "snooze" -> BulkForm.snooze(viewer, text, now);
            case "incident" -> new BulkAct(act, text.isBlank() ? "" : Long.toString(id(text)));
            default -> new BulkAct(act, text);
        };
    }

    private static long id(String number) {
        return TicketNumber.parse(number)
                .orElseThrow(() -> new InvalidField("tickets", "ticket-unknown"))
                .id();
    }
}
