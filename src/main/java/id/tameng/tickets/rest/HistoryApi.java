package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.web.ApiController;
import id.tameng.tickets.HistoryEntry;
import id.tameng.tickets.ThreadQuery;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@ApiController
@Tag(name = "History")
class HistoryApi {

    @Schema(name = "HistoryEntry", description = "Something that happened to a ticket.")
    record EntryJson(
            Instant at,

            @Schema(description = "The person who did it; null: a customer or the program") @Nullable
            Long actorId,

            String actor,

            @Schema(description = "What changed", example = "status")
            String what,

            @Nullable String before,
            @Nullable String after) {

        static EntryJson of(HistoryEntry entry) {
            return new EntryJson(
                    entry.at(), entry.actor().id(), entry.actor().name(), entry.what(), entry.before(), entry.after());
        }
    }

    @Schema(name = "History")
    record All(List<EntryJson> data) {}

    private final ThreadQuery threads;
    private final TicketList tickets;

    HistoryApi(ThreadQuery threads, TicketList tickets) {
        this.threads = threads;
        this.tickets = tickets;
    }

    @GetMapping("/api/v1/tickets/{number}/history")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "List what happened to a ticket", description = "The newest 200 entries, newest first.")
    All list(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = tickets.get(viewer, TicketNumber.get(number));
        return new All(threads.history(viewer, ticket.number()).stream()
                .map(EntryJson::of)
                .toList());
    }
}
