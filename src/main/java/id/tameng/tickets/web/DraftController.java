package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.drafts.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What somebody is writing, saved while she writes.
@HtmlController
@RequestMapping("/tickets/{number}/draft")
@PreAuthorize("hasAuthority('tickets.write')")
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@AuthenticationPrincipal Viewer viewer, @PathVariable String number, @ModelAttribute ComposerForm form) {
        drafts.save(viewer, TicketNumber.get(number), form.unfinished());
    }

    @DeleteMapping
    ResponseEntity<JteModel> discard(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = TicketNumber.get(number);
        boolean gone = drafts.discard(viewer, ticket);
        return Redirect.to("/tickets/" + ticket + "/composer" + (gone ? "?sent=discarded" : ""));
    }

    @PostMapping("/restoration")
    ResponseEntity<JteModel> restore(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = TicketNumber.get(number);
        drafts.restore(viewer, ticket);
        return Redirect.to("/tickets/" + ticket + "/composer");
    }
}
