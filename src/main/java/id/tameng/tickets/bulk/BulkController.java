package id.tameng.tickets.bulk;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.People;
import id.tameng.identity.Teams;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.Shielding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The bar for those that are chosen in a list, and how far a job is.
@HtmlController
class BulkController {

    private static final int PAGE = 30;
    private static final int REFUSALS = 100;

    private final BulkOrders orders;
    private final BulkQuery jobs;
    private final Selection selection;
    private final People people;
    private final Teams teams;
    private final Shielding shielding;
    private final Templates templates;

    BulkController(
            BulkOrders orders,
            BulkQuery jobs,
            Selection selection,
            People people,
            Teams teams,
            Shielding shielding,
            Templates templates) {
        this.orders = orders;
        this.jobs = jobs;
        this.selection = selection;
        this.people = people;
        this.teams = teams;
        this.shielding = shielding;
        this.templates = templates;
    }

    @GetMapping("/bulk/new")
    @PreAuthorize("hasAuthority('tickets.write')")
    JteModel bar(Page page, @RequestParam(defaultValue = "") String view) {
        return templates.ticketsBulkBar(page, bar(view, BulkForm.NONE, null));
    }

    @PostMapping("/bulk")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> order(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @ModelAttribute BulkForm form,
            @RequestParam(defaultValue = "") String view) {
        try {
            return Redirect.to("/bulk/" + selection.order(viewer, form));
        } catch (DomainException refusal) {
            // The only thing that can be looked for in vain here is the incident whose number was typed
            var code = refusal.code().equals("not-found") ? "ticket-unknown" : refusal.code();
            var error = page.text("problem." + code, refusal.arguments());
            return ResponseEntity.status(refusal.kind().status())
                    .body(templates.ticketsBulkBar(page, bar(view, form, error)));
        }
    }

    @GetMapping("/bulk/{id:\\d+}")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel show(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        var job = jobs.get(viewer, id);
        var refusals = job.count("refused") == 0 ? List.<BulkRefusal>of() : refusals(viewer, id);
        if (page.isFrame("bulk-job")) {
            return templates.ticketsBulkJob(page, job, refusals);
        }
        return page.isFrame("bulk")
                ? templates.ticketsBulkDock(page, job, refusals)
                : templates.ticketsBulkPage(page, job, refusals);
    }

    @GetMapping("/bulk")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel list(
            Page page, @AuthenticationPrincipal Viewer viewer, @RequestParam(required = false) @Nullable String after) {
        return templates.ticketsBulkList(page, jobs.page(viewer, PAGE, Cursor.parse(after)));
    }

    @PostMapping("/bulk/{id:\\d+}/undo")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> undo(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return Redirect.to("/bulk/" + orders.undo(viewer, id));
    }

    @PostMapping("/bulk/{id:\\d+}/cancellation")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> cancel(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        orders.cancel(viewer, id);
        return Redirect.to("/bulk/" + id);
    }

    private List<BulkRefusal> refusals(Viewer viewer, long job) {
        var refusals = jobs.listRefusals(viewer, job, REFUSALS);
        var lines = shielding.lines(viewer, refusals.stream().map(BulkRefusal::subjectLine));
        return refusals.stream().map(refusal -> refusal.softened(lines)).toList();
    }

    private BulkBar bar(String view, BulkForm chosen, @Nullable String error) {
        return new BulkBar(view, people.listActive(), teams.list(), chosen, error);
    }
}
