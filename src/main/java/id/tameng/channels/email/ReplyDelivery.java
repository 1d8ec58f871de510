package id.tameng.channels.email;

import id.tameng.platform.DomainException;
import id.tameng.tickets.Address;
import id.tameng.tickets.Deliveries;
import id.tameng.tickets.TicketActivity.ReplyWritten;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Stores the delivery of a reply in the transaction that stores the reply: both or neither.
@Component
class ReplyDelivery {

    private final Mailboxes mailboxes;
    private final OwnAddresses own;
    private final MessageIds messageIds;
    private final Dispatch dispatch;
    private final Deliveries deliveries;

    ReplyDelivery(
            Mailboxes mailboxes, OwnAddresses own, MessageIds messageIds, Dispatch dispatch, Deliveries deliveries) {
        this.mailboxes = mailboxes;
        this.own = own;
        this.messageIds = messageIds;
        this.dispatch = dispatch;
        this.deliveries = deliveries;
    }

    /// A ticket that somebody or a program wrote down came by no account and has no way back of its own: mail it is.
    ///
    /// @throws DomainException no-recipient, recipients-are-ours, no-mailbox
    @EventListener
    void on(ReplyWritten reply) {
        if (!reply.channel().equals("email") && reply.account() != 0) {
            return;
        }
        if (reachable(reply.to()).isEmpty()) {
            throw DomainException.invalid("no-recipient");
        }
        var recipients = own.without(reachable(reply.to()), reachable(reply.copies()));
        if (recipients.isEmpty()) {
            throw DomainException.invalid("recipients-are-ours");
        }
        var mailbox = mailboxes.findForReply(reply.account()).orElseThrow(() -> DomainException.conflict("no-mailbox"));
        var headerId = messageIds.of(mailbox, reply.ticket(), reply.message());
        deliveries.name(reply.message(), headerId);
        dispatch.queue(List.of(
                new Delivery.Fresh(reply.message(), reply.ticket(), mailbox.id(), headerId, recipients, false)));
    }

    /// A customer of whom only a number is known takes part with that.
    private static List<Address> reachable(List<Address> people) {
        return people.stream().filter(person -> person.address().contains("@")).toList();
    }
}
