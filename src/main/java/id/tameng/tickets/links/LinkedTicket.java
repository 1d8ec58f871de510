package id.tameng.tickets.links;

import id.tameng.tickets.TicketStatus;

/// The other end of a link.
///
/// @param kind as seen from here: `related`, `duplicate`, `duplicated`, `parent` or `child`
public record LinkedTicket(long link, String kind, long id, String number, String subject, TicketStatus status) {

    public boolean isDone() {
        return !status.isActive();
    }
}
