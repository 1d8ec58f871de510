package id.tameng.tickets.links;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.Shielding;
import id.tameng.tickets.TicketNames;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.links.Incidents.Hanging;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The page of an incident: who hangs on it, one message to all, one solution.
@HtmlController
class IncidentController {

    private final Incidents incidents;
    private final TicketNames tickets;
    private final Shielding shielding;
    private final Templates templates;

    IncidentController(Incidents incidents, TicketNames tickets, Shielding shielding, Templates templates) {
        this.incidents = incidents;
        this.tickets = tickets;
        this.shielding = shielding;
        this.templates = templates;
    }

    @GetMapping("/tickets/{number}/incident")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel show(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        return page(page, viewer, TicketNumber.get(number), "", null);
    }

    @PostMapping("/tickets/{number}/incident")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> mark(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = TicketNumber.get(number);
        incidents.mark(viewer, ticket, true);
        return Redirect.to("/tickets/" + ticket + "/incident");
    }

    @DeleteMapping("/tickets/{number}/incident")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> unmark(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = TicketNumber.get(number);
        incidents.mark(viewer, ticket, false);
        return Redirect.to("/tickets/" + ticket);
    }

    @PostMapping("/tickets/{number}/incident/messages")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> tell(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String text) {
        var ticket = TicketNumber.get(number);
        try {
            return Redirect.to("/bulk/" + incidents.tell(viewer, ticket, text));
        } catch (DomainException refusal) {
            var error = page.text("problem." + refusal.code(), refusal.arguments());
            return ResponseEntity.status(refusal.kind().status()).body(page(page, viewer, ticket, text, error));
        }
    }

    /// @param shown those that stood in the list
    /// @param ticket those of them that are to be solved
    @PostMapping("/tickets/{number}/incident/resolution")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> solve(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable List<Long> shown,
            @RequestParam(required = false) @Nullable List<Long> ticket,
            @RequestParam(defaultValue = "false") boolean itself) {
        var incident = TicketNumber.get(number);
        var chosen = ticket == null ? List.<Long>of() : ticket;
        var left = shown == null
                ? List.<Long>of()
                : shown.stream().filter(id -> !chosen.contains(id)).toList();
        try {
            return Redirect.to("/bulk/" + incidents.solve(viewer, incident, left, itself));
        } catch (DomainException refusal) {
            var error = page.text("problem." + refusal.code(), refusal.arguments());
            return ResponseEntity.status(refusal.kind().status()).body(page(page, viewer, incident, "", error));
        }
    }

    private JteModel page(Page page, Viewer viewer, TicketNumber number, String text, @Nullable String error) {
        var ticket = tickets.getNamed(viewer, number);
        List<Hanging> hanging =
                incidents.page(viewer, number, Incidents.SHOWN, null).data();
        var lines = shielding.lines(
                viewer,
                Stream.concat(Stream.of(ticket.subjectLine()), hanging.stream().map(Hanging::subjectLine)));
        return templates.ticketsLinksIncident(
                page, ticket, incidents.tally(viewer, number), hanging, lines, text, error);
    }
}
