package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.tickets.ThreadQuery;
import id.tameng.tickets.TicketNumber;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tameng.jte.Templates;

/// What was done to a ticket, by whom and when.
@HtmlController
class HistoryController {

    private final ThreadQuery threads;
    private final Templates templates;

    HistoryController(ThreadQuery threads, Templates templates) {
        this.threads = threads;
        this.templates = templates;
    }

    @GetMapping("/tickets/{number}/panels/history")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel panel(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        return templates.ticketsPanelsHistory(page, threads.history(viewer, TicketNumber.get(number)));
    }
}
