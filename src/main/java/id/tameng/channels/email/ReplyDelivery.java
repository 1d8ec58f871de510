package id.tameng.channels.email;

import id.tameng.platform.DomainException;
import id.tameng.tickets.Address;
import id.tameng.tickets.TicketActivity.AutomaticWritten;
import id.tameng.tickets.TicketActivity.MessageForwarded;
import id.tameng.tickets.TicketActivity.ReplyTakenBack;
import id.tameng.tickets.TicketActivity.ReplyWritten;
import java.time.Clock;
import java.time.Instant;
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
    private final Clock clock;

    ReplyDelivery(Mailboxes mailboxes, OwnAddresses own, MessageIds messageIds, Dispatch dispatch, Clock clock) {
        this.mailboxes = mailboxes;
        this.own = own;
        this.messageIds = messageIds;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    /// A ticket that somebody or a program wrote down came by no account and has no way back of its own: mail it is.
    ///
    /// @throws DomainException no-recipient, recipients-are-ours, no-mailbox
    @EventListener
    void on(ReplyWritten reply) {
        if (isMail(reply.channel(), reply.account())) {
            store(reply.ticket(), reply.message(), reply.account(), reply.to(), reply.copies(), reply.due(), false);
        }
    }

    /// Whatever the channel of the ticket: people outside are written to by mail.
    ///
    /// @throws DomainException no-recipient, recipients-are-ours, no-mailbox
    @EventListener
    void on(MessageForwarded forward) {
        long account = isMail(forward.channel(), forward.account()) ? forward.account() : 0;
        store(forward.ticket(), forward.message(), account, forward.to(), List.of(), clock.instant(), false);
    }

    @EventListener
    void on(AutomaticWritten message) {
        if (isMail(message.channel(), message.account())) {
            store(
                    message.ticket(),
                    message.message(),
                    message.account(),
                    message.to(),
                    List.of(),
                    clock.instant(),
                    true);
        }
    }

    private static boolean isMail(String channel, long account) {
        return channel.equals("email") || account == 0;
    }

    private void store(
            long ticket,
            long message,
            long account,
            List<Address> to,
            List<Address> copies,
            Instant due,
            boolean automatic) {
        if (reachable(to).isEmpty()) {
            throw DomainException.invalid("no-recipient");
        }
        var recipients = own.without(reachable(to), reachable(copies));
        if (recipients.isEmpty()) {
            throw DomainException.invalid("recipients-are-ours");
        }
        var mailbox = mailboxes.findForReply(account).orElseThrow(() -> DomainException.conflict("no-mailbox"));
        var headerId = messageIds.of(mailbox, ticket, message);
        dispatch.queue(
                List.of(new Delivery.Fresh(message, ticket, mailbox.id(), headerId, recipients, automatic)), due);
    }

    /// @throws DomainException too-late
    @EventListener
    void on(ReplyTakenBack reply) {
        if (isMail(reply.channel(), reply.account())) {
            dispatch.takeBack(reply.ticket(), reply.message());
        }
    }

    /// A customer of whom only a number is known takes part with that.
    private static List<Address> reachable(List<Address> people) {
        return people.stream().filter(person -> person.address().contains("@")).toList();
    }
}
