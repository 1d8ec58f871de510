package id.tameng.tickets.types;

import gg.jte.models.runtime.JteModel;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import tameng.jte.Templates;

/// The page on which kinds of tickets are named and told what solving them asks for.
@HtmlController
class TypesController {

    private static final Map<String, String> FIELDS =
            Map.of("required", "name", "type-name-taken", "name", "type-name-too-long", "name", "type-usual", "active");

    private final TicketTypes types;
    private final Templates templates;

    TypesController(TicketTypes types, Templates templates) {
        this.types = types;
        this.templates = templates;
    }

    @GetMapping("/settings")
    @PreAuthorize("hasAuthority('tickets.configure')")
    ResponseEntity<JteModel> settings() {
        return Redirect.to("/settings/ticket-types");
    }

    @GetMapping("/settings/ticket-types")
    @PreAuthorize("hasAuthority('tickets.configure')")
    JteModel list(Page page) {
        return show(page, Form.of(new TypeForm("", true, Set.of(), 0)));
    }

    @PostMapping("/settings/ticket-types")
    @PreAuthorize("hasAuthority('tickets.configure')")
    ResponseEntity<JteModel> add(Page page, @ModelAttribute TypeForm type, BindingResult binding) {
        var form = Form.of(binding);
        return form.submitFor(FIELDS, () -> types.add(type.edit().name(), true, Set.of()))
                .map(id -> Redirect.<JteModel>to("/settings/ticket-types/" + id + "?flash=type-added"))
                .orElseGet(() -> ResponseEntity.unprocessableContent().body(show(page, form)));
    }

    @GetMapping("/settings/ticket-types/{id}")
    @PreAuthorize("hasAuthority('tickets.configure')")
    JteModel form(Page page, @PathVariable long id) {
        var type = types.get(id);
        return templates.ticketsTypesType(page, type, Form.of(TypeForm.of(type)));
    }

    @PutMapping("/settings/ticket-types/{id}")
    @PreAuthorize("hasAuthority('tickets.configure')")
    ResponseEntity<JteModel> change(
            Page page, @PathVariable long id, @ModelAttribute TypeForm type, BindingResult binding) {
        var form = Form.of(binding);
        return form.submit(FIELDS, () -> types.change(id, type.edit()))
                ? Redirect.to("/settings/ticket-types?flash=type-saved")
                : ResponseEntity.unprocessableContent().body(templates.ticketsTypesType(page, types.get(id), form));
    }

    private JteModel show(Page page, Form form) {
        return templates.ticketsTypesIndex(page, types.list(), form);
    }
}
