package id.tameng.insight;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.TicketAccess;
import id.tameng.tickets.TicketNumber;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the messages of a ticket say, for whoever may see the ticket.
@Component
public class Conversations {

    private static final int MOST = 200;

    private final TicketAccess access;
    private final JudgementStore store;

    Conversations(TicketAccess access, JudgementStore store) {
        this.access = access;
        this.store = store;
    }

    /// The newest so many, oldest first.
    ///
    /// @throws DomainException not-found
    public List<ReadMessage> list(Viewer viewer, TicketNumber number) {
        return store.ofTicket(access.see(viewer, number), MOST);
    }

    /// @throws DomainException not-found, also for a message of another ticket
    public ReadMessage get(Viewer viewer, TicketNumber number, long message) {
        return store.find(access.see(viewer, number), message).orElseThrow(DomainException::notFound);
    }
}
