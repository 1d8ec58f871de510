package id.tameng.tickets.merging;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.Shielding;
import id.tameng.tickets.TicketNames;
import id.tameng.tickets.TicketNumber;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Choose the ticket to merge into, see what would happen, do it, take it back.
@HtmlController
class MergeController {

    private final Merging merging;
    private final MergeCandidates candidates;
    private final TicketNames tickets;
    private final Shielding shielding;
    private final Templates templates;

    MergeController(
            Merging merging,
            MergeCandidates candidates,
            TicketNames tickets,
            Shielding shielding,
            Templates templates) {
        this.merging = merging;
        this.candidates = candidates;
        this.tickets = tickets;
        this.shielding = shielding;
        this.templates = templates;
    }

    @GetMapping("/tickets/{number}/merge/new")
    @PreAuthorize("hasAuthority('tickets.write')")
    JteModel choose(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String q) {
        var ticket = tickets.getNamed(viewer, TicketNumber.get(number));
        var found = candidates.list(viewer, ticket, q);
        var lines = shielding.lines(
                viewer, found.stream().flatMap(other -> Stream.of(other.subjectLine(), other.latestLine())));
        return templates.ticketsMergingChoose(page, ticket, q, found, lines);
    }

    @GetMapping("/tickets/{number}/merge/preview")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> preview(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String target) {
        try {
            var preview = merging.preview(viewer, TicketNumber.get(number), TicketNumber.get(target));
            var lines = shielding.lines(viewer, Stream.of(preview.sourceLine(), preview.targetLine()));
            return ResponseEntity.ok(templates.ticketsMergingPreview(page, preview, lines, null));
        } catch (DomainException refusal) {
            return refused(page, refusal);
        }
    }

    @PostMapping("/tickets/{number}/merge")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> merge(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "false") boolean confirmed) {
        try {
            merging.merge(viewer, TicketNumber.get(number), TicketNumber.get(target), confirmed);
            return away(page, TicketNumber.get(target) + "?flash=merged", target);
        } catch (DomainException refusal) {
            return refused(page, refusal);
        }
    }

    @DeleteMapping("/tickets/{number}/merge")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> undo(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = TicketNumber.get(number);
        merging.undo(viewer, ticket);
        return Redirect.to("/tickets/" + ticket + "?flash=unmerged");
    }

    private ResponseEntity<JteModel> away(Page page, String path, String label) {
        return page.isFrame("work")
                ? ResponseEntity.ok(templates.ticketsVisit(page, "/tickets/" + path, label))
                : Redirect.to("/tickets/" + path);
    }

    private ResponseEntity<JteModel> refused(Page page, DomainException refusal) {
        return ResponseEntity.status(refusal.kind().status())
                .body(templates.ticketsMergingRefused(
                        page, page.text("problem." + refusal.code(), refusal.arguments())));
    }
}
