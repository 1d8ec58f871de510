package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.drafts.Recall;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Takes back what was just sent.
@HtmlController
class RecallController {

    private final Recall recall;

    RecallController(Recall recall) {
        this.recall = recall;
    }

    /// Too late is no failure of anybody's: a sentence says so.
    @DeleteMapping("/tickets/{number}/messages/{id}")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> takeBack(
            @AuthenticationPrincipal Viewer viewer, @PathVariable String number, @PathVariable long id) {
        var ticket = TicketNumber.get(number);
        try {
            recall.recall(viewer, id);
            return Redirect.to("/tickets/" + ticket + "/composer?sent=taken-back");
        } catch (DomainException refusal) {
            if (!refusal.code().equals("too-late")) {
                throw refusal;
            }
            return Redirect.to("/tickets/" + ticket + "/composer?sent=too-late");
        }
    }
}
