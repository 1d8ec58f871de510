package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.Redelivery;
import id.tameng.tickets.TicketNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Tries a delivery that failed again.
@HtmlController
class DeliveryController {

    private final Redelivery redelivery;

    DeliveryController(Redelivery redelivery) {
        this.redelivery = redelivery;
    }

    @PostMapping("/tickets/{number}/messages/{id}/delivery-attempts")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> retry(
            @AuthenticationPrincipal Viewer viewer, @PathVariable String number, @PathVariable long id) {
        var ticket = TicketNumber.get(number);
        redelivery.retry(viewer, ticket, id);
        return Redirect.to("/tickets/" + ticket + "/composer?sent=retried");
    }
}
