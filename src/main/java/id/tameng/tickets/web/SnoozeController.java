package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.Snooze;
import id.tameng.tickets.SnoozeWords;
import id.tameng.tickets.Snoozing;
import id.tameng.tickets.TicketNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Puts a ticket off and brings it back.
@HtmlController
class SnoozeController {

    private final Snoozing snoozing;
    private final Templates templates;

    SnoozeController(Snoozing snoozing, Templates templates) {
        this.snoozing = snoozing;
        this.templates = templates;
    }

    @GetMapping("/tickets/{number}/snooze/new")
    @PreAuthorize("hasAuthority('tickets.write')")
    JteModel form(Page page, @PathVariable String number) {
        return templates.ticketsSnoozeForm(page, TicketNumber.get(number), null);
    }

    @PostMapping("/tickets/{number}/snooze")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> putOff(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String at) {
        var ticket = TicketNumber.get(number);
        try {
            var now = page.clock().instant();
            var snooze = SnoozeWords.parse(until.isBlank() ? at : until, viewer.zone(), now);
            snoozing.putOff(viewer, ticket, snooze);
            return done(page, ticket, snooze);
        } catch (DomainException refusal) {
            return ResponseEntity.status(refusal.kind().status())
                    .body(templates.ticketsSnoozeForm(
                            page, ticket, page.text("problem." + refusal.code(), refusal.arguments())));
        }
    }

    @DeleteMapping("/tickets/{number}/snooze")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> wake(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = TicketNumber.get(number);
        snoozing.wake(viewer, ticket);
        return done(page, ticket, Snooze.NONE);
    }

    private ResponseEntity<JteModel> done(Page page, TicketNumber ticket, Snooze snooze) {
        return page.isFrame("work")
                ? ResponseEntity.ok(templates.ticketsSnoozeDone(page, ticket, snooze))
                : Redirect.to("/tickets/" + ticket);
    }
}
