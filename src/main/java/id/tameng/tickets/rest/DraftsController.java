package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.ApiController;
import id.tameng.tickets.ThreadQuery;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.drafts.Drafts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/tickets/{number}/draft")
@PreAuthorize("hasAuthority('tickets.write')")
@Tag(name = "Drafts")
class DraftsController {

    private final Drafts drafts;
    private final ThreadQuery threads;

    DraftsController(Drafts drafts, ThreadQuery threads) {
        this.drafts = drafts;
        this.threads = threads;
    }

    @GetMapping
    @Operation(summary = "Read your draft", description = "Nobody else can read it.")
    DraftJson get(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var draft = threads.get(viewer, TicketNumber.get(number), 1).draft();
        if (draft == null) {
            throw DomainException.notFound();
        }
        return DraftJson.of(draft);
    }

    @PutMapping
    @Operation(summary = "Save your draft", description = "In place of what you had begun before.")
    DraftJson save(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @Valid @RequestBody DraftRequest request) {
        drafts.save(viewer, TicketNumber.get(number), request.draft());
        return get(viewer, number);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw your draft away")
    void discard(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        drafts.discard(viewer, TicketNumber.get(number));
    }
}
