package id.tameng.tickets.search.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.Page;
import id.tameng.tickets.search.RecentSearches;
import id.tameng.tickets.search.SearchRebuild;
import org.springframework.stereotype.Component;
import tameng.jte.Templates;

/// The page before anything is looked for.
@Component
class SearchPages {

    private final RecentSearches recent;
    private final SearchRebuild index;
    private final Templates templates;

    SearchPages(RecentSearches recent, SearchRebuild index, Templates templates) {
        this.recent = recent;
        this.index = index;
        this.templates = templates;
    }

    JteModel blank(Page page, Viewer viewer) {
        boolean cares = viewer.may(SearchIndexController.PERMISSION);
        return templates.searchBlank(page, recent.list(viewer), cares ? index.progress() : null);
    }
}
