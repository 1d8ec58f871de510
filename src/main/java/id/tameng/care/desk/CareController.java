package id.tameng.care.desk;

import gg.jte.models.runtime.JteModel;
import id.tameng.care.apart.Distances;
import id.tameng.care.burden.Burdens;
import id.tameng.care.calm.Pauses;
import id.tameng.care.cases.Cases;
import id.tameng.care.thanks.ThankYous;
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
import tameng.jte.Templates;

/// A person's own page, and the panel beside a thread.
@HtmlController
@PreAuthorize("hasAuthority('tickets.read')")
class CareController {

    private static final int THANKS = 200;

    private final Burdens burdens;
    private final ThankYous thanks;
    private final Distances distances;
    private final Pauses pauses;
    private final Cases cases;
    private final Panels panels;
    private final Templates templates;

    CareController(
            Burdens burdens,
            ThankYous thanks,
            Distances distances,
            Pauses pauses,
            Cases cases,
            Panels panels,
            Templates templates) {
        this.burdens = burdens;
        this.thanks = thanks;
        this.distances = distances;
        this.pauses = pauses;
        this.cases = cases;
        this.panels = panels;
        this.templates = templates;
    }

    @GetMapping("/care")
    JteModel own(Page page, @AuthenticationPrincipal Viewer viewer) {
        return templates.careDeskIndex(
                page,
                burdens.of(viewer),
                pauses.current(viewer).orElse(null),
                thanks.of(viewer, 1),
                distances.of(viewer.id()));
    }

    @GetMapping("/care/thanks")
    JteModel thanks(Page page, @AuthenticationPrincipal Viewer viewer) {
        return templates.careThanksIndex(page, thanks.of(viewer, THANKS));
    }

    @GetMapping("/care/counter")
    JteModel counter(Page page, @AuthenticationPrincipal Viewer viewer) {
        return templates.careDeskCounter(page, "care", cases.countNews(viewer));
    }

    @DeleteMapping("/care/distances/{customer}")
    ResponseEntity<JteModel> comeCloser(@AuthenticationPrincipal Viewer viewer, @PathVariable long customer) {
        distances.lift(viewer.id(), customer);
        return Redirect.to("/care?flash=distance-lifted");
    }

    @GetMapping("/tickets/{number}/panels/care")
    @PreAuthorize("hasAuthority('tickets.write')")
    JteModel panel(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        return templates.careDeskPanel(page, panels.of(viewer, TicketNumber.get(number)));
    }
}
