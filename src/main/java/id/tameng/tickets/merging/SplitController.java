package id.tameng.tickets.merging;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.Shielding;
import id.tameng.tickets.ThreadQuery;
import id.tameng.tickets.TicketNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Choose the messages that are another case, and take them out.
@HtmlController
class SplitController {

    private final Splitting splitting;
    private final ThreadQuery threads;
    private final Shielding shielding;
    private final Templates templates;

    SplitController(Splitting splitting, ThreadQuery threads, Shielding shielding, Templates templates) {
        this.shielding = shielding;
        this.splitting = splitting;
        this.threads = threads;
        this.templates = templates;
    }

    @GetMapping("/tickets/{number}/split/new")
    @PreAuthorize("hasAuthority('tickets.write')")
    JteModel choose(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        return form(page, viewer, TicketNumber.get(number), null);
    }

    @PostMapping("/tickets/{number}/split")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> split(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable List<Long> message,
            @RequestParam(defaultValue = "") String subject) {
        var ticket = TicketNumber.get(number);
        try {
            var part = splitting.split(viewer, ticket, message == null ? List.of() : message, subject);
            var url = "/tickets/" + part + "?flash=split";
            return page.isFrame("work")
                    ? ResponseEntity.ok(templates.ticketsVisit(page, url, part.toString()))
                    : Redirect.to(url);
        } catch (DomainException refusal) {
            return ResponseEntity.status(refusal.kind().status())
                    .body(form(page, viewer, ticket, page.text("problem." + refusal.code(), refusal.arguments())));
        }
    }

    @DeleteMapping("/tickets/{number}/split")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> undo(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var part = TicketNumber.get(number);
        splitting.undo(viewer, part);
        return Redirect.to("/tickets/" + part);
    }

    private JteModel form(Page page, Viewer viewer, TicketNumber ticket, @Nullable String error) {
        var thread = threads.get(viewer, ticket, ThreadQuery.MOST);
        var softened = thread.saying(shielding.soften(viewer, thread.messages()));
        return templates.ticketsMergingSplit(page, softened, error);
    }
}
