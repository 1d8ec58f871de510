package id.tameng.tickets.search.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.tickets.search.RecentSearches;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// What may come next while somebody types; before the first letter, what she looked for last.
@HtmlController
class SuggestionController {

    private final Suggestions suggestions;
    private final RecentSearches recent;
    private final Templates templates;

    SuggestionController(Suggestions suggestions, RecentSearches recent, Templates templates) {
        this.suggestions = suggestions;
        this.recent = recent;
        this.templates = templates;
    }

    @GetMapping("/search/suggestions")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel suggest(Page page, @AuthenticationPrincipal Viewer viewer, @RequestParam(defaultValue = "") String q) {
        return templates.searchSuggestions(
                page, q.isBlank() ? earlier(page, viewer) : suggestions.list(page, viewer, q));
    }

    private List<Suggestions.Suggestion> earlier(Page page, Viewer viewer) {
        var hint = page.text("search.recent");
        return recent.list(viewer).stream()
                .map(query -> new Suggestions.Suggestion(query, query, hint))
                .toList();
    }
}
