package id.tameng.tickets.merging;

import id.tameng.identity.Viewer;
import id.tameng.tickets.TicketFilter;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketLookup;
import id.tameng.tickets.TicketNames.Named;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.TicketSummary;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Tickets that another may go into: the same customer's first, or what somebody looks for.
@Component
public class MergeCandidates {

    private static final int MOST = 12;

    private final TicketList tickets;
    private final TicketLookup lookup;

    MergeCandidates(TicketList tickets, TicketLookup lookup) {
        this.tickets = tickets;
        this.lookup = lookup;
    }

    public List<TicketSummary> list(Viewer viewer, Named ticket, String words) {
        return TicketNumber.parse(words.strip())
                .map(number -> tickets.list(viewer, List.of(number.id())))
                .orElseGet(() -> find(viewer, ticket, words))
                .stream()
                .filter(other -> other.id() != ticket.id() && other.status() != TicketStatus.CLOSED)
                .limit(MOST)
                .toList();
    }

    private List<TicketSummary> find(Viewer viewer, Named ticket, String words) {
        var filter = words.isBlank()
                ? TicketFilter.of(ticket.customerId())
                : new TicketFilter(Set.<TicketStatus>of(), null, null, null, words);
        return lookup.page(viewer, filter, MOST + 8, null).data();
    }
}
