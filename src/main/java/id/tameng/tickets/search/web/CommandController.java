package id.tameng.tickets.search.web;

import id.tameng.identity.Viewer;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Page;
import id.tameng.tickets.search.Search;
import id.tameng.tickets.search.Softening;
import id.tameng.tickets.search.web.Commands.Command;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the command bar asks for: once where it can lead, then for every few letters what they find.
@ApiController
@PreAuthorize("hasAuthority('tickets.read')")
class CommandController {

    private static final int MOST = 8;

    private final Commands commands;
    private final Search search;
    private final Softening softening;

    CommandController(Commands commands, Search search, Softening softening) {
        this.softening = softening;
        this.commands = commands;
        this.search = search;
    }

    @GetMapping("/commands")
    List<Command> list(Page page, @AuthenticationPrincipal Viewer viewer) {
        return commands.list(page, viewer);
    }

    @GetMapping("/commands/matches")
    List<Command> matches(
            Page page, @AuthenticationPrincipal Viewer viewer, @RequestParam(defaultValue = "") String q) {
        var results = softening.soften(viewer, search.find(viewer, q, MOST, null));
        var tickets = results.tickets().stream()
                .map(hit -> new Command(
                        "ticket:" + hit.number(),
                        hit.subject().isBlank() ? page.text("ticket.no-subject") : hit.subject(),
                        hit.number() + " · " + hit.customer(),
                        "message",
                        "/tickets/" + hit.number()));
        var customers = results.customers().stream()
                .map(customer -> new Command(
                        "customer:" + customer.id(),
                        customer.name(),
                        customer.contact() == null ? page.text("search.customers") : customer.contact(),
                        "customers",
                        "/customers/" + customer.id()));
        return Stream.concat(customers, tickets).toList();
    }
}
