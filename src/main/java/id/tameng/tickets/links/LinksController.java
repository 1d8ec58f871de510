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
import id.tameng.tickets.TicketPanel;
import id.tameng.tickets.merging.JoinsQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The panel of what belongs together, and the sheet that adds to it.
@HtmlController
class LinksController {

    private final Links links;
    private final Incidents incidents;
    private final JoinsQuery joins;
    private final TicketNames tickets;
    private final Shielding shielding;
    private final Templates templates;

    LinksController(
            Links links,
            Incidents incidents,
            JoinsQuery joins,
            TicketNames tickets,
            Shielding shielding,
            Templates templates) {
        this.links = links;
        this.incidents = incidents;
        this.joins = joins;
        this.tickets = tickets;
        this.shielding = shielding;
        this.templates = templates;
    }

    @Configuration(proxyBeanMethods = false)
    static class Panel {

        @Bean
        TicketPanel linksPanel() {
            return new TicketPanel(40, "links", "/tickets/{number}/panels/links", "tickets.read", false);
        }
    }

    @GetMapping("/tickets/{number}/panels/links")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel panel(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = tickets.getNamed(viewer, TicketNumber.get(number));
        var linked = links.list(viewer, ticket.id());
        return templates.ticketsLinksPanel(
                page,
                new LinksPanel(
                        ticket.number(),
                        linked,
                        incidents.tally(viewer, ticket.number()),
                        joins.list(viewer, ticket.id()),
                        shielding.lines(viewer, linked.stream().map(LinkedTicket::subjectLine)),
                        viewer.may("tickets.write")));
    }

    @GetMapping("/tickets/{number}/links/new")
    @PreAuthorize("hasAuthority('tickets.write')")
    JteModel form(Page page, @PathVariable String number) {
        return templates.ticketsLinksForm(page, TicketNumber.get(number), null);
    }

    /// `incident` hangs the ticket on the other.
    @PostMapping("/tickets/{number}/links")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> add(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String other) {
        var ticket = TicketNumber.get(number);
        try {
            add(viewer, ticket, kind, TicketNumber.get(other));
            return page.isFrame("work")
                    ? ResponseEntity.ok(templates.ticketsWorked(page, page.text("links.done"), null))
                    : Redirect.to("/tickets/" + ticket);
        } catch (DomainException refusal) {
            return ResponseEntity.status(refusal.kind().status())
                    .body(templates.ticketsLinksForm(
                            page, ticket, page.text("problem." + refusal.code(), refusal.arguments())));
        }
    }

    private void add(Viewer viewer, TicketNumber ticket, String kind, TicketNumber other) {
        if (kind.equals("incident")) {
            incidents.hang(viewer, ticket, other);
        } else {
            links.add(viewer, ticket, kind, other);
        }
    }

    @DeleteMapping("/tickets/{number}/links/{id:\\d+}")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> remove(
            Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number, @PathVariable long id) {
        var ticket = TicketNumber.get(number);
        links.remove(viewer, ticket, id);
        return back(page, ticket);
    }

    @DeleteMapping("/tickets/{number}/links/incident")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> takeOff(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = TicketNumber.get(number);
        incidents.hang(viewer, ticket, null);
        return back(page, ticket);
    }

    private static ResponseEntity<JteModel> back(Page page, TicketNumber ticket) {
        return Redirect.to("/tickets/" + ticket + (page.frame() == null ? "" : "/panels/links"));
    }
}
