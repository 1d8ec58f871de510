package id.tameng.tickets.fields;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.InvalidField;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.types.TicketTypes;
import id.tameng.tickets.types.Typing;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The type and the fields of a ticket, each a small form of its own in the panel.
@HtmlController
class TicketFieldsController {

    private final CustomFields fields;
    private final FieldValues values;
    private final TicketTypes types;
    private final Typing typing;
    private final TicketList tickets;
    private final Templates templates;

    TicketFieldsController(
            CustomFields fields,
            FieldValues values,
            TicketTypes types,
            Typing typing,
            TicketList tickets,
            Templates templates) {
        this.fields = fields;
        this.values = values;
        this.types = types;
        this.typing = typing;
        this.tickets = tickets;
        this.templates = templates;
    }

    @GetMapping("/tickets/{number}/panels/fields")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel panel(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        return show(page, viewer, TicketNumber.get(number), null);
    }

    @PostMapping("/tickets/{number}/type")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> type(
            Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number, @RequestParam long type) {
        typing.change(viewer, TicketNumber.get(number), type);
        return done(page, number);
    }

    @PostMapping("/tickets/{number}/fields/{key}")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> value(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String value) {
        var ticket = TicketNumber.get(number);
        try {
            values.change(viewer, ticket, Collections.singletonMap(key, value));
            return done(page, number);
        } catch (InvalidField wrong) {
            return ResponseEntity.unprocessableContent()
                    .body(show(page, viewer, ticket, new FieldsPane.Wrong(key, value, wrong.code())));
        }
    }

    private JteModel show(Page page, Viewer viewer, TicketNumber number, FieldsPane.@Nullable Wrong wrong) {
        var ticket = tickets.get(viewer, number);
        var type = typing.of(ticket.id());
        return templates.ticketsFieldsPanel(
                page,
                new FieldsPane(
                        number,
                        type,
                        types.list(),
                        fields.listFor(type.id()),
                        values.of(ticket.id()),
                        viewer.may("tickets.write"),
                        wrong));
    }

    private static ResponseEntity<JteModel> done(Page page, String number) {
        var ticket = TicketNumber.get(number);
        return Redirect.to("/tickets/" + ticket + (page.frame() == null ? "" : "/panels/fields"));
    }
}
