package id.tameng.tickets.merging;

import id.tameng.identity.Viewer;
import id.tameng.platform.web.ApiController;
import id.tameng.tickets.TicketNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/tickets/{number}")
@Tag(name = "Tickets")
class MergeApi {

    @Schema(name = "Merge")
    record MergeRequest(
            @Schema(description = "The ticket that stays", example = "CS-26-004211") @NotBlank
            String into,

            @Schema(description = "True to merge tickets of different customers") @Nullable
            Boolean confirmed) {}

    @Schema(name = "Merged")
    record MergedJson(String ticket, String mergedInto) {}

    @Schema(name = "Split")
    record SplitRequest(
            @Schema(description = "Ids of the messages to take out") @NotEmpty
            List<@NotNull Long> messages,

            @Schema(description = "Of the new ticket; else as it was") @Size(max = 300) @Nullable
            String subject) {}

    @Schema(name = "SplitOff")
    record SplitJson(String ticket, String splitFrom) {}

    private final Merging merging;
    private final Splitting splitting;

    MergeApi(Merging merging, Splitting splitting) {
        this.merging = merging;
        this.splitting = splitting;
    }

    @PostMapping("/merge")
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(
            summary = "Merge a ticket into another",
            description = "Its messages move, it closes, and later mail to its thread goes into the other.")
    MergedJson merge(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @Valid @RequestBody MergeRequest request) {
        var source = TicketNumber.get(number);
        var target = TicketNumber.get(request.into());
        merging.merge(viewer, source, target, Boolean.TRUE.equals(request.confirmed()));
        return new MergedJson(source.toString(), target.toString());
    }

    @DeleteMapping("/merge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(summary = "Undo a merge", description = "Of the ticket that was merged into another.")
    void undoMerge(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        merging.undo(viewer, TicketNumber.get(number));
    }

    @PostMapping("/split")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(summary = "Take messages out into a ticket of their own")
    ResponseEntity<SplitJson> split(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @Valid @RequestBody SplitRequest request) {
        var from = TicketNumber.get(number);
        var part = splitting.split(viewer, from, request.messages(), Objects.requireNonNullElse(request.subject(), ""));
        return ResponseEntity.created(URI.create("/api/v1/tickets/" + part))
                .body(new SplitJson(part.toString(), from.toString()));
    }

    @DeleteMapping("/split")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(summary = "Undo a split", description = "Of the ticket that was taken out of another.")
    void undoSplit(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        splitting.undo(viewer, TicketNumber.get(number));
    }
}
