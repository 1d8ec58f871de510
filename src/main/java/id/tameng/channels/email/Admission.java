package id.tameng.channels.email;

import id.tameng.channels.email.Outcome.Quarantined;
import id.tameng.channels.email.mime.Automation;
import id.tameng.channels.email.mime.MailAddress;
import id.tameng.customers.Contact;
import id.tameng.customers.CustomerDirectory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps our own mail from coming back as a customer's. A person may overrule it by replaying what it held back.
@Component
class Admission {

    private static final String LOOP = "loop";
    private static final String OURSELVES = "from-ourselves";

    private final CustomerDirectory customers;

    Admission(CustomerDirectory customers) {
        this.customers = customers;
    }

    /// @param refused gets those that are held back
    List<Admitted> admit(List<ReadMail> mails, Map<Long, Mailbox> mailboxes, Collection<Outcome> refused) {
        var ours = addresses(mailboxes.values());
        return mails.stream()
                .flatMap(mail -> admit(mail, mailboxes.get(mail.envelope().mailbox()), ours, refused).stream())
                .toList();
    }

    private Optional<Admitted> admit(
            ReadMail mail, @Nullable Mailbox mailbox, Set<String> ours, Collection<Outcome> refused) {
        var reason = mailbox == null ? "no-mailbox" : reason(mail, ours);
        if (mailbox == null || (reason != null && !reason.equals(mail.envelope().overruled()))) {
            refused.add(new Quarantined(mail.id(), Objects.requireNonNull(reason), null));
            return Optional.empty();
        }
        return Optional.of(new Admitted(mail, mailbox, sender(mail, ours)));
    }

    private @Nullable String reason(ReadMail mail, Set<String> ours) {
        if (mail.mail().automation() == Automation.LOOP) {
            return LOOP;
        }
        var sender = sender(mail, ours);
        return OwnAddresses.isOurs(ours, sender.address()) && !customers.isKnown(Contact.email(sender.address(), null))
                ? OURSELVES
                : null;
    }

    /// A form on a web site often writes in our own name and says in Reply-To who really asks.
    private static MailAddress sender(ReadMail mail, Set<String> ours) {
        var from = mail.mail().from();
        return OwnAddresses.isOurs(ours, from.address())
                ? mail.mail().replyTo().stream()
                        .filter(address -> !OwnAddresses.isOurs(ours, address.address()))
                        .findFirst()
                        .orElse(from)
                : from;
    }

    static Set<String> addresses(Collection<Mailbox> mailboxes) {
        return mailboxes.stream().map(Mailbox::address).collect(Collectors.toSet());
    }
}
