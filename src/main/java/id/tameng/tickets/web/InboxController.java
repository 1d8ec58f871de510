package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.InboxCursor;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.ListChoice;
import id.tameng.tickets.MoodGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The lists.
@HtmlController
class InboxController {

    private final Workspace workspace;
    private final Templates templates;

    InboxController(Workspace workspace, Templates templates) {
        this.workspace = workspace;
        this.templates = templates;
    }

    @GetMapping({"/", "/inbox"})
    @PreAuthorize("hasAuthority('tickets.read')")
    ResponseEntity<JteModel> first(@AuthenticationPrincipal Viewer viewer) {
        return Redirect.to("/inbox/" + Workspace.first(viewer).key());
    }

    @GetMapping("/inbox/{view}")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel list(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String view,
            @RequestParam(defaultValue = "") String mood,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "") String current,
            @RequestHeader(name = KnownRows.HEADER, required = false) @Nullable String rows) {
        var chosen = InboxView.find(view).orElseThrow(DomainException::notFound);
        if (page.isFrame("views")) {
            var views = workspace.views(viewer, chosen);
            return templates.ticketsInboxViews(page, current.equals("none") ? views.elsewhere(true) : views);
        }
        boolean alone = page.isFrame("list");
        var list = workspace.list(
                page,
                viewer,
                new ListChoice(chosen, MoodGroup.find(mood).orElse(null)),
                InboxCursor.parse(from).orElse(null),
                alone ? KnownRows.parse(rows) : KnownRows.NONE);
        return alone
                ? templates.ticketsInboxList(page, list)
                : templates.ticketsInboxPage(page, workspace.views(viewer, chosen), list);
    }
}
