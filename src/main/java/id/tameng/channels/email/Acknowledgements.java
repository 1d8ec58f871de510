package id.tameng.channels.email;

import id.tameng.tickets.Address;
import id.tameng.tickets.AutomaticMessages;
import id.tameng.tickets.AutomaticMessages.Draft;
import id.tameng.tickets.Automation;
import id.tameng.tickets.Shielding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells people who open a ticket that their mail has come, in the transaction that takes it in. Whatever the number of
/// mails, the number of statements stays the same.
@Component
class Acknowledgements {

    private record Acknowledgement(MailAccepted mail, Mailbox mailbox) {

        Draft draft(AcknowledgementText text) {
            return new Draft(
                    mail.ticket(),
                    "email",
                    mailbox.displayName(),
                    text.fill(mailbox.acknowledgement(), mail),
                    new Address(mail.senderName(), mail.senderAddress()));
        }
    }

    private final Mailboxes mailboxes;
    private final AutomaticReplyGuard guard;
    private final AutomaticMessages messages;
    private final MessageIds messageIds;
    private final Dispatch dispatch;
    private final AcknowledgementText text;

    Acknowledgements(
            Mailboxes mailboxes,
            AutomaticReplyGuard guard,
            AutomaticMessages messages,
            MessageIds messageIds,
            Dispatch dispatch,
            Shielding shielding) {
        this.mailboxes = mailboxes;
        this.guard = guard;
        this.messages = messages;
        this.messageIds = messageIds;
        this.dispatch = dispatch;
        text = new AcknowledgementText(shielding::isHarsh);
    }

    @EventListener
    void on(MailsAccepted accepted) {
        var opening = accepted.mails().stream()
                .filter(mail -> mail.opened() && mail.automation() == Automation.NONE)
                .toList();
        if (!opening.isEmpty()) {
            acknowledge(opening, mailboxes.byId());
        }
    }

    private void acknowledge(List<MailAccepted> opening, Map<Long, Mailbox> boxes) {
        var wanted = new ArrayList<Acknowledgement>();
        for (var mail : opening) {
            var mailbox = boxes.get(mail.mailbox());
            if (mailbox != null && mailbox.autoAcknowledge()) {
                wanted.add(new Acknowledgement(mail, mailbox));
            }
        }
        var allowed =
                guard.admit(wanted, acknowledgement -> acknowledgement.mail().senderAddress());
        var ids = messages.write(allowed.stream()
                .map(acknowledgement -> acknowledgement.draft(text))
                .toList());
        var deliveries = new ArrayList<Delivery.Fresh>();
        for (int i = 0; i < allowed.size(); i++) {
            deliveries.add(delivery(allowed.get(i), ids.get(i)));
        }
        dispatch.queue(deliveries);
    }

    private Delivery.Fresh delivery(Acknowledgement acknowledgement, long message) {
        var mail = acknowledgement.mail();
        var mailbox = acknowledgement.mailbox();
        var headerId = messageIds.of(mailbox, mail.ticket(), message);
        return new Delivery.Fresh(message, mail.ticket(), mailbox.id(), headerId, List.of(mail.senderAddress()), true);
    }
}
