package id.tameng.tickets;

import id.tameng.platform.DomainException;

/// Somebody has said more than the author of a reply knew. Nothing was sent; she reads it and decides.
public final class NewerMessages extends DomainException {

    private static final long serialVersionUID = 1;

    private final transient TicketNumber ticket;
    private final long seen;

    /// @param seen the newest message she knew
    public NewerMessages(TicketNumber ticket, long seen) {
        super(Kind.CONFLICT, "newer-messages", ticket);
        this.ticket = ticket;
        this.seen = seen;
    }

    public TicketNumber ticket() {
        return ticket;
    }

    public long seen() {
        return seen;
    }
}
