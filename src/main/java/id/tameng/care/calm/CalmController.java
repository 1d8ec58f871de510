package id.tameng.care.calm;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
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

/// The pause, and the minute in which something is looked up.
@HtmlController
class CalmController {

    private final Pauses pauses;
    private final Holding holding;
    private final Templates templates;

    CalmController(Pauses pauses, Holding holding, Templates templates) {
        this.pauses = pauses;
        this.holding = holding;
        this.templates = templates;
    }

    @GetMapping("/care/pause")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel pause(Page page, @AuthenticationPrincipal Viewer viewer) {
        return templates.careCalmPause(page, pauses.current(viewer).orElse(null));
    }

    @PostMapping("/care/pause")
    @PreAuthorize("hasAuthority('tickets.read')")
    ResponseEntity<JteModel> begin(@AuthenticationPrincipal Viewer viewer, @RequestParam int minutes) {
        pauses.begin(viewer, minutes);
        return Redirect.to("/care/pause");
    }

    @DeleteMapping("/care/pause")
    @PreAuthorize("hasAuthority('tickets.read')")
    ResponseEntity<JteModel> end(@AuthenticationPrincipal Viewer viewer) {
        pauses.end(viewer);
        return Redirect.to("/care?flash=pause-over");
    }

    @PostMapping("/tickets/{number}/hold")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> hold(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "60") int seconds) {
        var ticket = TicketNumber.get(number);
        holding.hold(viewer, ticket, page.text("hold.words", viewer.alias()), seconds);
        return Redirect.to("/tickets/" + ticket + (page.frame() == null ? "" : "/panels/care"));
    }
}
