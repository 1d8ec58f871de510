package id.tameng.tickets.search.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.tickets.search.Search;
import id.tameng.tickets.search.Softening;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// One box, one page.
@HtmlController
class SearchController {

    private static final int PAGE = 30;

    private final Search search;
    private final Softening softening;
    private final SearchPages pages;
    private final Templates templates;

    SearchController(Search search, Softening softening, SearchPages pages, Templates templates) {
        this.softening = softening;
        this.search = search;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/search")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel search(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after) {
        return q.isBlank()
                ? pages.blank(page, viewer)
                : templates.searchResults(
                        page,
                        softening.soften(viewer, search.find(viewer, q, PAGE, Cursor.parse(after))),
                        after != null);
    }
}
