package id.tameng.tickets;

import java.time.Instant;
import java.util.List;

/// What happens around a ticket, told inside the transaction in which it happens.
public sealed interface TicketActivity {

    long ticket();

    /// A customer (or a machine on her behalf) wrote.
    record MessageReceived(
            long ticket, long message, long customer, Automation automation, boolean opened, boolean reopened)
            implements TicketActivity {}

    /// A customer for whom nobody works for now wrote: it is kept, and put before nobody.
    record MessageKept(long ticket, long message, long customer) implements TicketActivity {}

    /// The program wrote to the customer by itself; the channel listens, to store the delivery.
    ///
    /// @param account the mailbox that the ticket came in by
    record AutomaticWritten(long ticket, long message, String channel, long account, List<Address> to)
            implements TicketActivity {}

    /// An agent answered; the channel listens, to store the delivery in the same transaction.
    ///
    /// @param account the mailbox that the ticket came in by
    /// @param alias the name that the customer sees
    /// @param due not to be sent before
    record ReplyWritten(
            long ticket,
            long message,
            String channel,
            long account,
            long author,
            String alias,
            List<Address> to,
            List<Address> copies,
            Instant due)
            implements TicketActivity {}

    /// Its author takes a reply back before it has gone. The channel listens and either forgets the delivery or, when
    /// it is on its way already, refuses with `too-late`: whichever of both commits first wins.
    record ReplyTakenBack(long ticket, long message, String channel, long account, long author)
            implements TicketActivity {}

    /// An agent showed a message to somebody outside; the channel listens, to store the delivery.
    record MessageForwarded(long ticket, long message, String channel, long account, long author, List<Address> to)
            implements TicketActivity {}

    /// Somebody wants a delivery that failed to be tried again; the channel listens.
    record DeliveryWanted(long ticket, long message) implements TicketActivity {}

    record NoteWritten(long ticket, long message, long author) implements TicketActivity {}

    /// The messages of another ticket are in this one now.
    record TicketsJoined(long ticket, long source) implements TicketActivity {}

    /// Messages of this ticket are in another one now.
    record TicketsParted(long ticket, long part) implements TicketActivity {}

    /// Status, assignee, team, priority, tags, type, fields or documentation changed.
    record TicketHandled(long ticket, List<String> what) implements TicketActivity {}
}
