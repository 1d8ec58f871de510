package id.tameng.tickets.views;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.InvalidField;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.views.SavedView.Share;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The editor of views. It is drawn anew by the server whenever a choice decides what else can be chosen, so it works
/// without a script too.
@HtmlController
@PreAuthorize("hasAuthority('tickets.read')")
class ViewEditController {

    private final SavedViews views;
    private final ViewEditors editors;
    private final Templates templates;

    ViewEditController(SavedViews views, ViewEditors editors, Templates templates) {
        this.views = views;
        this.editors = editors;
        this.templates = templates;
    }

    @GetMapping("/views/new")
    JteModel blank(Page page, @AuthenticationPrincipal Viewer viewer) {
        var open = new Condition(
                Subject.STATUS, null, Operator.IS_ANY, List.of("new", "open", "waiting_customer", "waiting_internal"));
        var draft = new ViewDraft("", Share.PERSONAL, null, false, List.of(open), Sorting.NEWEST, Fact.USUAL);
        return show(page, viewer, null, draft, 0, Map.of());
    }

    @GetMapping("/views/{id:\\d+}/edit")
    JteModel edit(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        var view = views.get(viewer, id);
        return show(page, viewer, id, view.draft(), view.version(), Map.of());
    }

    /// The editor with one condition more or less, or after another choice: nothing is stored.
    @PostMapping("/views/draft")
    JteModel draft(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(required = false) @Nullable Long id,
            @ModelAttribute ViewForm form) {
        return show(page, viewer, id, form.draft(), form.version(), Map.of());
    }

    @PostMapping("/views")
    ResponseEntity<JteModel> add(Page page, @AuthenticationPrincipal Viewer viewer, @ModelAttribute ViewForm form) {
        try {
            return Redirect.to("/views/" + views.add(viewer, form.draft()) + "?flash=view-saved");
        } catch (InvalidField wrong) {
            return again(page, viewer, null, form, wrong);
        }
    }

    @PutMapping("/views/{id:\\d+}")
    ResponseEntity<JteModel> change(
            Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @ModelAttribute ViewForm form) {
        try {
            views.change(viewer, id, form.draft(), form.version());
            return Redirect.to("/views/" + id + "?flash=view-saved");
        } catch (InvalidField wrong) {
            return again(page, viewer, id, form, wrong);
        }
    }

    @PostMapping("/views/{id:\\d+}/copies")
    ResponseEntity<JteModel> copy(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        var draft = views.get(viewer, id).draft();
        var copy = new ViewDraft(
                page.text("views.copy-of", draft.name()),
                Share.PERSONAL,
                null,
                draft.any(),
                draft.conditions(),
                draft.sorting(),
                draft.facts());
        return Redirect.to("/views/" + views.add(viewer, copy) + "/edit");
    }

    @DeleteMapping("/views/{id:\\d+}")
    ResponseEntity<JteModel> delete(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        views.delete(viewer, id);
        return Redirect.to("/views?deleted=" + id);
    }

    @PostMapping("/views/{id:\\d+}/restoration")
    ResponseEntity<JteModel> restore(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        views.restore(viewer, id);
        return Redirect.to("/views?flash=view-restored");
    }

    private ResponseEntity<JteModel> again(
            Page page, Viewer viewer, @Nullable Long id, ViewForm form, InvalidField wrong) {
        return ResponseEntity.unprocessableContent()
                .body(show(page, viewer, id, form.draft(), form.version(), Map.of(wrong.field(), wrong.code())));
    }

    private JteModel show(
            Page page,
            Viewer viewer,
            @Nullable Long id,
            ViewDraft draft,
            @Nullable Integer version,
            Map<String, String> errors) {
        return templates.ticketsViewsEditor(page, editors.of(viewer, id, draft, version, errors));
    }
}
