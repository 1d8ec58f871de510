package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.notices.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// What the reader is told, and how much of it is new.
@HtmlController
@RequestMapping("/notices")
@PreAuthorize("hasAuthority('tickets.read')")
class NoticesController {

    private static final int PAGE = 50;

    private final Notices notices;
    private final Templates templates;

    NoticesController(Notices notices, Templates templates) {
        this.notices = notices;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(
            Page page, @AuthenticationPrincipal Viewer viewer, @RequestParam(required = false) @Nullable String after) {
        return templates.ticketsNoticesIndex(page, notices.page(viewer, PAGE, Cursor.parse(after)));
    }

    @GetMapping("/unread")
    JteModel unread(Page page, @AuthenticationPrincipal Viewer viewer) {
        return templates.ticketsNoticesUnread(page, notices.unread(viewer));
    }

    @PostMapping("/{id}/reading")
    ResponseEntity<JteModel> read(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return Redirect.to("/tickets/" + notices.read(viewer, id));
    }

    @PostMapping("/reading")
    ResponseEntity<JteModel> readAll(@AuthenticationPrincipal Viewer viewer) {
        notices.readAll(viewer);
        return Redirect.to("/notices");
    }
}
