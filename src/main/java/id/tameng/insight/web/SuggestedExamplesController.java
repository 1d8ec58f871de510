package id.tameng.insight.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.insight.Corrections;
import id.tameng.insight.SuggestedExamples;
import id.tameng.language.TopicNames;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// What agents have corrected, for whoever teaches topics; stands on the page where they are taught.
@HtmlController
@PreAuthorize("hasAuthority('tickets.configure') and hasAuthority('tickets.read')")
class SuggestedExamplesController {

    private static final String PATH = "/insight/suggestions";
    private static final int MOST = 5;

    private final SuggestedExamples suggestions;
    private final Corrections corrections;
    private final Templates templates;

    SuggestedExamplesController(SuggestedExamples suggestions, Corrections corrections, Templates templates) {
        this.suggestions = suggestions;
        this.corrections = corrections;
        this.templates = templates;
    }

    /// @param taken one has just become an example
    /// @param dismissed has just been put aside
    @GetMapping(PATH)
    JteModel list(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "false") boolean taken,
            @RequestParam(required = false) @Nullable Long dismissed) {
        var found = suggestions.list(viewer, MOST + 1);
        return templates.insightSuggestions(
                page, found.stream().limit(MOST).toList(), found.size() > MOST, corrections.topics(), taken, dismissed);
    }

    @PostMapping(PATH + "/{id}/example")
    ResponseEntity<JteModel> take(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        var topics = corrections.topics();
        suggestions.take(viewer, id, topic -> TopicNames.taught(page, topics, topic));
        return Redirect.to(PATH + "?taken=true");
    }

    @PutMapping(PATH + "/{id}/dismissal")
    ResponseEntity<JteModel> dismiss(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        suggestions.dismiss(viewer, id);
        return Redirect.to(PATH + "?dismissed=" + id);
    }

    @DeleteMapping(PATH + "/{id}/dismissal")
    ResponseEntity<JteModel> restore(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        suggestions.restore(viewer, id);
        return Redirect.to(PATH);
    }
}
