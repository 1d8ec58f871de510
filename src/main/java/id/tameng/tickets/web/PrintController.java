package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.TicketNumber;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// A ticket on paper: without notes, unless somebody wants them.
@HtmlController
class PrintController {

    private final Workspace workspace;
    private final Templates templates;

    PrintController(Workspace workspace, Templates templates) {
        this.workspace = workspace;
        this.templates = templates;
    }

    @GetMapping("/tickets/{number}/print")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel print(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean notes) {
        var pane = workspace.thread(viewer, TicketNumber.get(number), InboxView.ALL, true);
        return templates.ticketsPrint(page, pane.thread(), notes);
    }
}
