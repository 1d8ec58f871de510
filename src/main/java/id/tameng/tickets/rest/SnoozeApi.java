package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.web.ApiController;
import id.tameng.tickets.SnoozeWords;
import id.tameng.tickets.Snoozing;
import id.tameng.tickets.TicketNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/tickets/{number}/snooze")
@Tag(name = "Tickets")
class SnoozeApi {

    @Schema(name = "Snooze")
    record SnoozeRequest(
            @Schema(
                    description = "A time, `answer` (until the customer writes), or `later`, `tomorrow`, `workday`, "
                            + "`monday`, `week`: mornings at eight where you are",
                    example = "tomorrow")
            @NotBlank
            String until) {}

    private final Snoozing snoozing;
    private final Clock clock;

    SnoozeApi(Snoozing snoozing, Clock clock) {
        this.snoozing = snoozing;
        this.clock = clock;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(
            summary = "Put a ticket off",
            description = "It leaves the lists and comes back by itself; the customer's next message brings it back.")
    void putOff(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @Valid @RequestBody SnoozeRequest request) {
        var snooze = SnoozeWords.parse(request.until(), viewer.zone(), clock.instant());
        snoozing.putOff(viewer, TicketNumber.get(number), snooze);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(summary = "Bring a ticket back")
    void wake(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        snoozing.wake(viewer, TicketNumber.get(number));
    }
}
