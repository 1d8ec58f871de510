package id.tameng.tickets.links;

import id.tameng.tickets.SoftLines;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.links.Incidents.Tally;
import id.tameng.tickets.merging.JoinsQuery.Join;
import java.util.List;

/// What a ticket belongs together with.
///
/// @param lines how its reader wants to meet subjects
public record LinksPanel(
        TicketNumber number,
        List<LinkedTicket> links,
        Tally tally,
        List<Join> joins,
        SoftLines lines,
        boolean mayWrite) {

    public String path() {
        return "/tickets/" + number;
    }

    public List<LinkedTicket> children() {
        return links.stream().filter(link -> link.kind().equals("child")).toList();
    }

    public List<LinkedTicket> others() {
        return links.stream().filter(link -> !link.kind().equals("child")).toList();
    }

    public long done() {
        return children().stream().filter(LinkedTicket::isDone).count();
    }

    public boolean isEmpty() {
        return links.isEmpty() && joins.isEmpty() && !tally.incident() && tally.on() == null && tally.total() == 0;
    }
}
