package id.tameng.tickets.links;

import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import id.tameng.tickets.TicketNames;
import id.tameng.tickets.TicketNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/tickets/{number}")
@Tag(name = "Links and incidents")
class LinksApi {

    @Schema(name = "NewLink")
    record LinkRequest(
            @Schema(
                    description = "What the other is to this one; of `duplicate` this one is the copy",
                    allowableValues = {"related", "duplicate", "parent", "child"})
            @NotBlank
            String kind,

            @Schema(description = "The number of the other", example = "CS-26-004211") @NotBlank
            String ticket) {}

    @Schema(name = "Link")
    record LinkJson(long id, String kind, String ticket, String subject, String status) {

        static LinkJson of(LinkedTicket link) {
            return new LinkJson(
                    link.link(),
                    link.kind(),
                    link.number(),
                    link.subject(),
                    link.status().key());
        }
    }

    @Schema(name = "Links")
    record LinksJson(List<LinkJson> data) {}

    @Schema(name = "TicketOfIncident")
    record HangingJson(String ticket, String subject, String status, String customer) {}

    @Schema(name = "IncidentMessage")
    record MessageRequest(
            @Schema(description = "`{nama}` stands for the customer's name") @NotBlank @Size(max = 200_000)
            String body) {}

    @Schema(name = "IncidentResolution")
    record ResolutionRequest(
            @Schema(description = "Numbers of tickets that stay open") @Nullable
            List<@NotNull String> except) {

        List<Long> left() {
            return except == null
                    ? List.of()
                    : except.stream()
                            .map(number -> TicketNumber.get(number).id())
                            .toList();
        }
    }

    @Schema(name = "BulkJobReference")
    record JobJson(
            @Schema(description = "See `/api/v1/bulk_jobs/{id}`")
            long bulkJob) {}

    private final Links links;
    private final Incidents incidents;
    private final TicketNames tickets;

    LinksApi(Links links, Incidents incidents, TicketNames tickets) {
        this.links = links;
        this.incidents = incidents;
        this.tickets = tickets;
    }

    @GetMapping("/links")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "List the links of a ticket")
    LinksJson list(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = tickets.getNamed(viewer, TicketNumber.get(number));
        return new LinksJson(
                links.list(viewer, ticket.id()).stream().map(LinkJson::of).toList());
    }

    @PostMapping("/links")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(summary = "Link a ticket to another")
    LinksJson add(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @Valid @RequestBody LinkRequest request) {
        links.add(viewer, TicketNumber.get(number), request.kind(), TicketNumber.get(request.ticket()));
        return list(viewer, number);
    }

    @DeleteMapping("/links/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(summary = "Remove a link")
    void remove(@AuthenticationPrincipal Viewer viewer, @PathVariable String number, @PathVariable long id) {
        links.remove(viewer, TicketNumber.get(number), id);
    }

    @PutMapping("/incident")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(summary = "Make a ticket an incident", description = "Others hang on it by the bulk act `incident`.")
    void mark(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        incidents.mark(viewer, TicketNumber.get(number), true);
    }

    @DeleteMapping("/incident")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(summary = "Make an incident an ordinary ticket again")
    void unmark(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        incidents.mark(viewer, TicketNumber.get(number), false);
    }

    @GetMapping("/incident/tickets")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "List the tickets of an incident")
    Slice<HangingJson> hanging(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @ParameterObject @Valid @ModelAttribute Paging paging) {
        return incidents
                .page(viewer, TicketNumber.get(number), paging.size(), paging.cursor())
                .map(one -> new HangingJson(
                        one.number(), one.subject(), one.status().key(), one.customer()));
    }

    @PostMapping("/incident/messages")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(
            summary = "Tell all customers of an incident",
            description = "A reply in each open ticket's own thread. Can be called off for ten seconds.")
    ResponseEntity<JobJson> tell(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @Valid @RequestBody MessageRequest request) {
        return accepted(incidents.tell(viewer, TicketNumber.get(number), request.body()));
    }

    @PostMapping("/incident/resolution")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(summary = "Solve an incident with all its tickets", description = "Undone like any bulk job.")
    ResponseEntity<JobJson> solve(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @Valid @RequestBody ResolutionRequest request) {
        return accepted(incidents.solve(viewer, TicketNumber.get(number), request.left(), true));
    }

    private static ResponseEntity<JobJson> accepted(long job) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/bulk_jobs/" + job))
                .body(new JobJson(job));
    }
}
