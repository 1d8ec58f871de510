package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.planned.PlannedSending;
import id.tameng.tickets.planned.Planning;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Replies that wait for their time.
@HtmlController
@RequestMapping("/tickets/{number}/planned/{id}")
@PreAuthorize("hasAuthority('tickets.write')")
class PlannedController {

    private final Planning planning;
    private final PlannedSending sending;

    PlannedController(Planning planning, PlannedSending sending) {
        this.planning = planning;
        this.sending = sending;
    }

    @PutMapping
    ResponseEntity<JteModel> move(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String sendAt) {
        var ticket = TicketNumber.get(number);
        planning.move(viewer, ticket, id, SendTimes.parse(sendAt, viewer.zone()));
        return done(ticket, "planned");
    }

    @PostMapping("/sending")
    ResponseEntity<JteModel> send(
            @AuthenticationPrincipal Viewer viewer, @PathVariable String number, @PathVariable long id) {
        var ticket = TicketNumber.get(number);
        planning.hurry(viewer, ticket, id);
        sending.sendDue();
        return done(ticket, "reply");
    }

    @DeleteMapping
    ResponseEntity<JteModel> cancel(
            @AuthenticationPrincipal Viewer viewer, @PathVariable String number, @PathVariable long id) {
        var ticket = TicketNumber.get(number);
        planning.cancel(viewer, ticket, id);
        return done(ticket, "plan-cancelled");
    }

    private static ResponseEntity<JteModel> done(TicketNumber ticket, String what) {
        return Redirect.to("/tickets/" + ticket + "/composer?sent=" + what);
    }
}
