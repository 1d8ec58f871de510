package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.InvalidField;
import id.tameng.tickets.TicketFilter;
import id.tameng.tickets.TicketFilter.Assigned;
import id.tameng.tickets.TicketStatus;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a list of tickets is narrowed by.
record TicketQueryParameters(
        @Parameter(description = "One or several, divided by commas", example = "new,open") @Nullable
        String status,

        @Parameter(description = "The team, by id or name", example = "Layanan Pelanggan") @Size(max = 200) @Nullable
        String queue,

        @Parameter(description = "`me`, `none` or the id of a person", example = "me") @Nullable
        String assignee,

        @Parameter(description = "The id of a customer") @Nullable
        Long customer,

        @Parameter(
                description =
                        "What one would type to search: a number, words, a name, an address, a phone number, filters")
        @Size(max = 200)
        @Nullable
        String q) {

    TicketFilter filter(Viewer viewer) {
        return new TicketFilter(statuses(), blankToNull(queue), assigned(viewer), customer, q);
    }

    private Set<TicketStatus> statuses() {
        if (status == null || status.isBlank()) {
            return Set.of();
        }
        return Arrays.stream(status.split(","))
                .map(key ->
                        TicketStatus.find(key.strip()).orElseThrow(() -> new InvalidField("status", "status-unknown")))
                .collect(Collectors.toSet());
    }

    private @Nullable Assigned assigned(Viewer viewer) {
        if (assignee == null || assignee.isBlank()) {
            return null;
        }
        return switch (assignee) {
            case "me" -> new Assigned.To(viewer.id());
            case "none" -> new Assigned.ToNobody();
            default -> new Assigned.To(person(assignee));
        };
    }

    private static long person(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new InvalidField("assignee", "assignee-unknown");
        }
        return Long.parseLong(id);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
