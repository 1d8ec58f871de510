package id.tameng.care.cases;

import gg.jte.models.runtime.JteModel;
import id.tameng.care.conduct.Offences;
import id.tameng.care.conduct.Reason;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.TicketNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Reporting, and "Laporan saya". Nobody but the reporter comes here.
@HtmlController
@PreAuthorize("hasAuthority('tickets.read')")
class ReportsController {

    private final Reporting reporting;
    private final Cases cases;
    private final Deciding deciding;
    private final Readers readers;
    private final Offences offences;
    private final CaseClocks clocks;
    private final Templates templates;

    ReportsController(
            Reporting reporting,
            Cases cases,
            Deciding deciding,
            Readers readers,
            Offences offences,
            CaseClocks clocks,
            Templates templates) {
        this.reporting = reporting;
        this.cases = cases;
        this.deciding = deciding;
        this.readers = readers;
        this.offences = offences;
        this.clocks = clocks;
        this.templates = templates;
    }

    @GetMapping("/tickets/{number}/reports/new")
    @PreAuthorize("hasAuthority('tickets.write')")
    JteModel form(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = TicketNumber.get(number);
        return templates.careCasesForm(
                page,
                ticket,
                kind(offences.gravest(viewer, ticket)),
                !clocks.officers(viewer.id()).isEmpty());
    }

    private static String kind(Reason reason) {
        return switch (reason) {
            case THREAT -> "threat";
            case HARASSMENT -> "harassment";
            case HATE, INSULT -> "abuse";
        };
    }

    @PostMapping("/tickets/{number}/reports")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> report(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "false") boolean apart) {
        long id = reporting.report(viewer, TicketNumber.get(number), kind, note, apart);
        return page.isFrame("work")
                ? ResponseEntity.ok(templates.careCasesReported(page, id))
                : Redirect.to("/care/reports/" + id + "?flash=reported");
    }

    @GetMapping("/care/reports")
    JteModel list(Page page, @AuthenticationPrincipal Viewer viewer) {
        return templates.careCasesReports(page, cases.listOwn(viewer));
    }

    @GetMapping("/care/reports/{id}")
    JteModel show(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        var report = cases.get(viewer, id);
        if (report.reporter() != viewer.id()) {
            throw DomainException.notFound();
        }
        deciding.seen(viewer, id);
        return templates.careCasesReport(page, report, cases.evidence(viewer, id), readers.of(id));
    }
}
