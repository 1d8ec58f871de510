package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.Forwarding;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Shows a message to somebody outside: the form stands where the composer does.
@HtmlController
@RequestMapping("/tickets/{number}/messages/{id}/forward")
@PreAuthorize("hasAuthority('tickets.write')")
class ForwardController {

    private final Forwarding forwarding;
    private final Workspace workspace;
    private final Templates templates;

    ForwardController(Forwarding forwarding, Workspace workspace, Templates templates) {
        this.forwarding = forwarding;
        this.workspace = workspace;
        this.templates = templates;
    }

    @GetMapping
    JteModel form(
            Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number, @PathVariable long id) {
        return form(page, viewer, TicketNumber.get(number), id, "", "", null);
    }

    @PostMapping
    ResponseEntity<JteModel> forward(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String text) {
        var ticket = TicketNumber.get(number);
        try {
            forwarding.forward(viewer, ticket, id, ComposerForm.addresses(null, to), text);
            return Redirect.to("/tickets/" + ticket + (page.frame() == null ? "" : "/composer?sent=forwarded"));
        } catch (DomainException refusal) {
            return ResponseEntity.status(refusal.kind().status())
                    .body(form(
                            page,
                            viewer,
                            ticket,
                            id,
                            to,
                            text,
                            page.text("problem." + refusal.code(), refusal.arguments())));
        }
    }

    private JteModel form(
            Page page, Viewer viewer, TicketNumber number, long id, String to, String text, @Nullable String error) {
        var pane = workspace.thread(viewer, number, InboxView.ALL, true);
        var message = pane.thread().messages().stream()
                .filter(one -> one.id() == id && !one.isNote())
                .findFirst()
                .orElseThrow(DomainException::notFound);
        return templates.ticketsComposerForward(page, pane.ticket(), message, pane.cover(message), to, text, error);
    }
}
