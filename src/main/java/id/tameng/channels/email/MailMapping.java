package id.tameng.channels.email;

import id.tameng.channels.email.mime.MailAddress;
import id.tameng.customers.Contact;
import id.tameng.tickets.Address;
import id.tameng.tickets.Automation;
import id.tameng.tickets.IncomingMessage;
import id.tameng.tickets.IncomingMessage.Belonging;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A mail as `tickets` wants it.
final class MailMapping {

    private MailMapping() {}

    static IncomingMessage message(Admitted admitted, Belonging thread, Set<String> ours) {
        var mail = admitted.mail();
        var envelope = admitted.read().envelope();
        return new IncomingMessage(
                "email",
                admitted.mailbox().id(),
                admitted.mailbox().team(),
                admitted.mailbox().reopenWindow(),
                thread,
                Contact.email(admitted.sender().address(), admitted.sender().name()),
                List.of(new Address(
                        admitted.mailbox().displayName(), admitted.mailbox().address())),
                copies(admitted, ours),
                mail.subject(),
                mail.bodyText(),
                mail.fullText().equals(mail.bodyText()) ? null : mail.fullText(),
                mail.bodyHtml(),
                admitted.read().files(),
                mail.messageId(),
                envelope.source(),
                automation(mail.automation()),
                envelope.receivedAt());
    }

    static Automation automation(id.tameng.channels.email.mime.Automation automation) {
        return switch (automation) {
            case NONE -> Automation.NONE;
            // Our own mail come back, let in by a person: a machine wrote it all the same.
            case AUTO_REPLY, LOOP -> Automation.AUTO_REPLY;
            case BULK -> Automation.BULK;
            case BOUNCE -> Automation.BOUNCE;
        };
    }

    /// Everyone else whom the mail names, without us and the sender.
    private static List<Address> copies(Admitted admitted, Set<String> ours) {
        return Stream.concat(admitted.mail().to().stream(), admitted.mail().cc().stream())
                .filter(other -> !OwnAddresses.isOurs(ours, other.address()))
                .filter(other -> !other.address().equals(admitted.sender().address()))
                .filter(other -> other.address().indexOf('@') > 0)
                .map(MailMapping::address)
                .distinct()
                .toList();
    }

    private static Address address(MailAddress address) {
        return new Address(address.name(), address.address());
    }
}
