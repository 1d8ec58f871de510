package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.customers.Companies;
import id.tameng.customers.CustomerFile;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.Slice;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.tickets.CompanyTickets;
import id.tameng.tickets.Shielding;
import id.tameng.tickets.TicketFilter;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The tickets of one customer or of the people of one company, a frame of their pages.
@HtmlController
class CustomerTicketsController {

    private static final int PAGE = 20;

    private final CustomerFile customers;
    private final Companies companies;
    private final TicketList tickets;
    private final CompanyTickets companyTickets;
    private final Shielding shielding;
    private final Templates templates;

    CustomerTicketsController(
            CustomerFile customers,
            Companies companies,
            TicketList tickets,
            CompanyTickets companyTickets,
            Shielding shielding,
            Templates templates) {
        this.customers = customers;
        this.companies = companies;
        this.tickets = tickets;
        this.companyTickets = companyTickets;
        this.shielding = shielding;
        this.templates = templates;
    }

    @GetMapping("/customers/{id}/tickets")
    @PreAuthorize("hasAuthority('customers.read') and hasAuthority('tickets.read')")
    JteModel list(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after) {
        var customer = customers.get(viewer, id);
        return list(
                page,
                viewer,
                "/customers/" + customer.id() + "/tickets",
                tickets.page(viewer, TicketFilter.of(customer.id()), PAGE, Cursor.parse(after)));
    }

    @GetMapping("/companies/{id}/tickets")
    @PreAuthorize("hasAuthority('customers.read') and hasAuthority('tickets.read')")
    JteModel listOfCompany(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after) {
        return list(
                page,
                viewer,
                "/companies/" + id + "/tickets",
                companyTickets.page(viewer, companies.listMembers(viewer, id), PAGE, Cursor.parse(after)));
    }

    private JteModel list(Page page, Viewer viewer, String path, Slice<TicketSummary> slice) {
        return templates.ticketsCustomerTickets(
                page, path, slice, shielding.lines(viewer, slice.data().stream().map(TicketSummary::subjectLine)));
    }
}
