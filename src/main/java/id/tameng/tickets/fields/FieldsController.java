package id.tameng.tickets.fields;

import gg.jte.models.runtime.JteModel;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.types.TicketTypes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The page on which fields are made, ordered, retired and given to types.
@HtmlController
@PreAuthorize("hasAuthority('tickets.configure')")
class FieldsController {

    private static final Map<String, String> FIELDS = Map.of(
            "required", "name",
            "field-name-taken", "name",
            "field-name-too-long", "name",
            "field-needs-options", "options",
            "field-too-many-options", "options");

    private final CustomFields fields;
    private final TicketTypes types;
    private final Templates templates;

    FieldsController(CustomFields fields, TicketTypes types, Templates templates) {
        this.fields = fields;
        this.types = types;
        this.templates = templates;
    }

    @GetMapping("/settings/fields")
    JteModel list(Page page) {
        var uses =
                types.listActive().stream().map(type -> type.id() + ":optional").toList();
        return show(page, new FieldForm("", "text", "", uses, true, 0), null);
    }

    @PostMapping("/settings/fields")
    ResponseEntity<JteModel> add(Page page, @ModelAttribute FieldForm field, BindingResult binding) {
        var form = Form.of(binding);
        return form.submitFor(FIELDS, () -> fields.add(field.draft(), true))
                .map(id -> Redirect.<JteModel>to("/settings/fields?flash=field-saved"))
                .orElseGet(() -> ResponseEntity.unprocessableContent().body(show(page, field, form)));
    }

    @GetMapping("/settings/fields/{id}")
    JteModel form(Page page, @PathVariable long id) {
        var field = fields.get(id);
        var form = FieldForm.of(field);
        return templates.ticketsFieldsField(page, field, form, Form.of(form), types.list());
    }

    @PutMapping("/settings/fields/{id}")
    ResponseEntity<JteModel> change(
            Page page, @PathVariable long id, @ModelAttribute FieldForm field, BindingResult binding) {
        var form = Form.of(binding);
        int version = Objects.requireNonNullElse(field.version(), 0);
        return form.submit(FIELDS, () -> fields.change(id, field.draft(), Boolean.TRUE.equals(field.active()), version))
                ? Redirect.to("/settings/fields?flash=field-saved")
                : ResponseEntity.unprocessableContent()
                        .body(templates.ticketsFieldsField(page, fields.get(id), field, form, types.list()));
    }

    @PutMapping("/settings/fields/{id}/position")
    ResponseEntity<JteModel> move(@PathVariable long id, @RequestParam boolean up) {
        fields.move(id, up);
        return Redirect.to("/settings/fields");
    }

    private JteModel show(Page page, FieldForm field, @org.jspecify.annotations.Nullable Form form) {
        return templates.ticketsFieldsIndex(
                page, List.copyOf(fields.list()), field, form == null ? Form.of(field) : form, types.list());
    }
}
