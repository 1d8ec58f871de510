package id.tameng.tickets.views;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.TicketTopics;
import id.tameng.tickets.fields.CustomFields;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Saved views: the list of one, the list of all, and those in the rail of the workspace.
@HtmlController
@PreAuthorize("hasAuthority('tickets.read')")
class ViewsController {

    private static final int PAGE = 50;

    private final SavedViews views;
    private final ViewList list;
    private final LiveCounts counts;
    private final CustomFields fields;
    private final Templates templates;

    ViewsController(SavedViews views, ViewList list, LiveCounts counts, CustomFields fields, Templates templates) {
        this.views = views;
        this.list = list;
        this.counts = counts;
        this.fields = fields;
        this.templates = templates;
    }

    @GetMapping("/views")
    JteModel all(
            Page page, @AuthenticationPrincipal Viewer viewer, @RequestParam(required = false) @Nullable Long deleted) {
        return templates.ticketsViewsIndex(page, views.list(viewer), viewer, deleted);
    }

    @GetMapping("/views/rail")
    JteModel rail(Page page, @AuthenticationPrincipal Viewer viewer) {
        var all = views.list(viewer);
        var shown = all.stream()
                .filter(view -> view.favourite() != null || view.owner() == viewer.id())
                .limit(15)
                .toList();
        return templates.ticketsViewsRail(page, shown, counts.of(viewer, shown));
    }

    @GetMapping("/views/{id:\\d+}")
    JteModel view(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after) {
        var view = views.get(viewer, id);
        var pane = new ViewPane(
                view,
                list.page(viewer, view.draft(), PAGE, Cursor.parse(after)),
                Objects.requireNonNullElse(after, ""),
                view.facts().stream().anyMatch(fact -> fact.startsWith(Fact.FIELD)) ? fields.list() : List.of(),
                TicketTopics.of(viewer),
                view.isChangeableBy(viewer));
        return page.isFrame("list") ? templates.ticketsViewsList(page, pane) : templates.ticketsViewsPage(page, pane);
    }

    @PutMapping("/views/favourites")
    ResponseEntity<JteModel> favour(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(required = false) @Nullable List<Long> order) {
        views.favour(viewer, order == null ? List.of() : order);
        return Redirect.to(page.isFrame("saved-views") ? "/views/rail" : "/views");
    }
}
