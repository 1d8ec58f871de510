package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.ApiController;
import id.tameng.tickets.ThreadQuery;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.planned.PlannedSending;
import id.tameng.tickets.planned.Planning;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/tickets/{number}/planned-messages")
@PreAuthorize("hasAuthority('tickets.write')")
@Tag(name = "Planned messages")
class PlannedMessagesController {

    /// All there are; a ticket never has many.
    record All(List<PlannedMessageJson> data) {}

    private final Planning planning;
    private final PlannedSending sending;
    private final ThreadQuery threads;

    PlannedMessagesController(Planning planning, PlannedSending sending, ThreadQuery threads) {
        this.planning = planning;
        this.sending = sending;
        this.threads = threads;
    }

    @GetMapping
    @Operation(summary = "List the planned messages of a ticket", description = "The next one first.")
    All list(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        return new All(threads.get(viewer, TicketNumber.get(number), 1).planned().stream()
                .map(PlannedMessageJson::of)
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Send a reply later",
            description = "If somebody says more before its time, it is held for you instead of being sent.")
    ResponseEntity<PlannedMessageJson> plan(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @Valid @RequestBody PlannedMessageRequest request) {
        long id = planning.plan(viewer, TicketNumber.get(number), request.plan());
        return ResponseEntity.created(URI.create("/api/v1/tickets/" + number + "/planned-messages/" + id))
                .body(get(viewer, number, id));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Send it at another time", description = "Says as well that you know what was said meanwhile.")
    PlannedMessageJson move(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @PathVariable long id,
            @Valid @RequestBody PlannedMessageRequest.Change change) {
        planning.move(viewer, TicketNumber.get(number), id, change.sendAt());
        return get(viewer, number, id);
    }

    @PostMapping("/{id}/sending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Send it now")
    void send(@AuthenticationPrincipal Viewer viewer, @PathVariable String number, @PathVariable long id) {
        planning.hurry(viewer, TicketNumber.get(number), id);
        sending.sendDue();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Cancel it", description = "It becomes its author's draft.")
    void cancel(@AuthenticationPrincipal Viewer viewer, @PathVariable String number, @PathVariable long id) {
        planning.cancel(viewer, TicketNumber.get(number), id);
    }

    private PlannedMessageJson get(Viewer viewer, String number, long id) {
        return list(viewer, number).data().stream()
                .filter(plan -> plan.id() == id)
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }
}
