package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.presence.Presence;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import tameng.jte.Templates;

/// Who else is in the ticket. A sign of life is answered with that, so that a page asks only once.
@HtmlController
@RequestMapping("/tickets/{number}/presence")
@PreAuthorize("hasAuthority('tickets.read')")
class PresenceController {

    private final Presence presence;
    private final Templates templates;

    PresenceController(Presence presence, Templates templates) {
        this.presence = presence;
        this.templates = templates;
    }

    @GetMapping
    JteModel others(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = TicketNumber.get(number);
        return templates.ticketsPresenceFrame(page, ticket, presence.others(viewer, ticket));
    }

    @PutMapping
    JteModel beat(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean replying) {
        presence.beat(viewer, TicketNumber.get(number), replying);
        return others(page, viewer, number);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        presence.leave(viewer, TicketNumber.get(number));
    }
}
