package id.tameng.customers.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.customers.CustomerNotes;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@HtmlController
@RequestMapping("/customers/{id}/notes")
class CustomerNotesController {

    private static final Map<String, String> FIELDS = Map.of("required", "body", "text-too-long", "body");

    private final CustomerNotes notes;
    private final CustomerPages pages;

    CustomerNotesController(CustomerNotes notes, CustomerPages pages) {
        this.notes = notes;
        this.pages = pages;
    }

    @PostMapping
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> add(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            CustomerPages.NoteForm typed,
            BindingResult binding) {
        var form = Form.of(binding);
        var body = Objects.requireNonNullElse(typed.body(), "");
        return form.submit(FIELDS, () -> notes.add(viewer, id, body))
                ? Redirect.to("/customers/" + id)
                : ResponseEntity.unprocessableContent().body(pages.withNote(page, viewer, id, form));
    }

    @DeleteMapping("/{note}")
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> remove(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long note) {
        notes.remove(viewer, id, note);
        return Redirect.to("/customers/" + id);
    }
}
