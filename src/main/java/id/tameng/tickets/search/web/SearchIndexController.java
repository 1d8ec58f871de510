package id.tameng.tickets.search.web;

import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.search.SearchRebuild;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;

/// Makes the index anew; the search page shows administrators how far that is.
@HtmlController
class SearchIndexController {

    static final String PERMISSION = "mailboxes.manage";

    private final SearchRebuild rebuild;

    SearchIndexController(SearchRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @PostMapping("/search/index")
    @PreAuthorize("hasAuthority('" + PERMISSION + "')")
    ResponseEntity<Void> start() {
        rebuild.start();
        return Redirect.to("/search?flash=search-index");
    }
}
