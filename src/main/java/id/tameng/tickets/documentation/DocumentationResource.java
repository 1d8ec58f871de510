package id.tameng.tickets.documentation;

import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.VersionTag;
import id.tameng.tickets.SolvingRules;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

@ApiController
@RequestMapping("/api/v1/tickets/{number}/documentation")
@Tag(name = "Documentation")
class DocumentationResource {

    private final Documentations documentations;
    private final TicketList tickets;
    private final SolvingRules rules;

    DocumentationResource(Documentations documentations, TicketList tickets, SolvingRules rules) {
        this.documentations = documentations;
        this.tickets = tickets;
        this.rules = rules;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "Read the documentation of a ticket", description = "And what solving it still asks for.")
    ResponseEntity<DocumentationJson> get(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = tickets.get(viewer, TicketNumber.get(number));
        var written = documentations.find(viewer, ticket.number()).orElse(null);
        var answer = DocumentationJson.of(written, rules.missing(ticket.id()));
        return ResponseEntity.ok().eTag(VersionTag.of(answer.version())).body(answer);
    }

    @PutMapping
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(
            summary = "Write the documentation of a ticket",
            description = "The version before is kept. With `If-Match` only if nobody was faster (412 otherwise).")
    ResponseEntity<DocumentationJson> write(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestHeader(name = "If-Match", required = false) @Nullable String condition,
            @Valid @RequestBody DocumentationRequest request) {
        documentations.write(viewer, TicketNumber.get(number), request.account(), VersionTag.version(condition));
        return get(viewer, number);
    }

    @GetMapping("/versions")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "List earlier versions", description = "Newest first, at most 50.")
    Slice<DocumentationJson> versions(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = tickets.get(viewer, TicketNumber.get(number));
        return new Slice<>(
                documentations.before(viewer, ticket.number()).stream()
                        .map(written -> DocumentationJson.of(written, List.of()))
                        .toList(),
                null);
    }
}
