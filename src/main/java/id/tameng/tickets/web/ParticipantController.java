package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.Conversation;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.TicketNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Who takes part in a conversation.
@HtmlController
class ParticipantController {

    private final Conversation conversation;
    private final Workspace workspace;
    private final Templates templates;

    ParticipantController(Conversation conversation, Workspace workspace, Templates templates) {
        this.conversation = conversation;
        this.workspace = workspace;
        this.templates = templates;
    }

    @GetMapping("/tickets/{number}/panels/participants")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel panel(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        return templates.ticketsPanelsParticipants(
                page, workspace.thread(viewer, TicketNumber.get(number), InboxView.ALL, false));
    }

    /// Lets somebody who wrote uninvited in.
    @PostMapping("/tickets/{number}/participants")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> accept(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam String address) {
        var ticket = TicketNumber.get(number);
        conversation.accept(viewer, ticket, address);
        return Redirect.to("/tickets/" + ticket + (page.frame() == null ? "" : "/panels/participants"));
    }
}
