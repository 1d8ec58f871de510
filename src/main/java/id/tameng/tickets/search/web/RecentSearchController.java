package id.tameng.tickets.search.web;

import id.tameng.identity.Viewer;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.search.RecentSearches;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The results page says what was looked for, so that reading it again or turning its pages writes nothing.
@HtmlController
@PreAuthorize("hasAuthority('tickets.read')")
class RecentSearchController {

    private final RecentSearches recent;

    RecentSearchController(RecentSearches recent) {
        this.recent = recent;
    }

    @PostMapping("/search/recent")
    ResponseEntity<Void> remember(@AuthenticationPrincipal Viewer viewer, @RequestParam(defaultValue = "") String q) {
        recent.remember(viewer, q);
        return ResponseEntity.noContent().build();
    }

    /// One, or all.
    @DeleteMapping("/search/recent")
    ResponseEntity<Void> forget(
            @AuthenticationPrincipal Viewer viewer, @RequestParam(required = false) @Nullable String q) {
        if (q == null) {
            recent.forgetAll(viewer);
        } else {
            recent.forget(viewer, q);
        }
        return Redirect.to("/search");
    }
}
