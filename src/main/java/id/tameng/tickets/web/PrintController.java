package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.Shielding;
import id.tameng.tickets.TicketNumber;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// A ticket on paper: without notes, and without the words that its reader has folded, unless somebody wants them.
@HtmlController
class PrintController {

    private final Workspace workspace;
    private final Shielding shielding;
    private final Templates templates;

    PrintController(Workspace workspace, Shielding shielding, Templates templates) {
        this.shielding = shielding;
        this.workspace = workspace;
        this.templates = templates;
    }

    @GetMapping("/tickets/{number}/print")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel print(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean notes,
            @RequestParam(defaultValue = "false") boolean words) {
        var pane = workspace.thread(viewer, TicketNumber.get(number), InboxView.ALL, true);
        var thread = pane.thread();
        return templates.ticketsPrint(
                page,
                words ? thread : thread.saying(shielding.soften(viewer, thread.messages())),
                words ? thread.ticket().subject() : pane.subject(),
                notes,
                words);
    }
}
