package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import id.tameng.platform.web.VersionTag;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketLookup;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketOpening;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/tickets")
@Tag(name = "Tickets")
class TicketsController {

    private final TicketList tickets;
    private final TicketLookup lookup;
    private final TicketOpening opening;
    private final Shape shape;
    private final OpeningRequests requests;
    private final Words words;

    TicketsController(
            TicketList tickets,
            TicketLookup lookup,
            TicketOpening opening,
            Shape shape,
            OpeningRequests requests,
            Words words) {
        this.tickets = tickets;
        this.lookup = lookup;
        this.opening = opening;
        this.shape = shape;
        this.requests = requests;
        this.words = words;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(
            summary = "List tickets",
            description = "Those you may see, newest message first; with `q`, newest match first.")
    Slice<TicketJson> list(
            @AuthenticationPrincipal Viewer viewer,
            @ParameterObject @Valid @ModelAttribute TicketQueryParameters filter,
            @ParameterObject @Valid @ModelAttribute Paging paging) {
        return lookup.page(viewer, filter.filter(viewer), paging.size(), paging.cursor())
                .map(TicketJson::of);
    }

    @PostMapping
    @Transactional
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(
            summary = "Open a ticket",
            description = "Writes down what a customer said. It becomes the first message of a new ticket.")
    @ResponseStatus(HttpStatus.CREATED)
    public ResponseEntity<TicketJson> open(
            @AuthenticationPrincipal Viewer viewer, @Valid @RequestBody TicketRequest request) {
        shape.checkOpening(request.type(), request.customFields());
        var number = opening.open(viewer, requests.understand(viewer, request));
        shape.give(viewer, number, request.type(), request.customFields());
        return answer(ResponseEntity.created(URI.create("/api/v1/tickets/" + number)), viewer, number);
    }

    @GetMapping("/{number}")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "Read a ticket")
    ResponseEntity<TicketJson> get(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        return answer(ResponseEntity.ok(), viewer, TicketNumber.get(number));
    }

    @PatchMapping("/{number}")
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(
            summary = "Change a ticket",
            description = "All changes or none. With `If-Match` only if nobody was faster (412 otherwise).")
    ResponseEntity<TicketJson> change(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestHeader(name = "If-Match", required = false) @Nullable String condition,
            @Valid @RequestBody TicketPatch patch) {
        var ticket = TicketNumber.get(number);
        var edit = patch.edit(viewer, words, VersionTag.version(condition));
        shape.change(viewer, ticket, edit, patch.type(), patch.customFields());
        return answer(ResponseEntity.ok(), viewer, ticket);
    }

    private ResponseEntity<TicketJson> answer(ResponseEntity.BodyBuilder response, Viewer viewer, TicketNumber number) {
        var ticket = tickets.get(viewer, number);
        return response.eTag(VersionTag.of(ticket.version())).body(TicketJson.of(ticket));
    }
}
