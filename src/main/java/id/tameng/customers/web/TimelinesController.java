package id.tameng.customers.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.customers.CustomerFile;
import id.tameng.customers.Timeline;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Everything that happened with a customer: a frame of her page, each further part a frame below it.
@HtmlController
class TimelinesController {

    private static final int PAGE = 20;

    private final CustomerFile file;
    private final Timeline timeline;
    private final Templates templates;

    TimelinesController(CustomerFile file, Timeline timeline, Templates templates) {
        this.file = file;
        this.timeline = timeline;
        this.templates = templates;
    }

    @GetMapping("/customers/{id}/timeline")
    @PreAuthorize("hasAuthority('customers.read')")
    JteModel list(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after) {
        var customer = file.get(viewer, id);
        return templates.customersTimeline(
                page, customer, timeline.page(viewer, customer.id(), PAGE, Cursor.parse(after)), after);
    }
}
