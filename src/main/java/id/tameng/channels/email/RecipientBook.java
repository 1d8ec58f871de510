package id.tameng.channels.email;

import id.tameng.channels.email.inlet.Recipients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The addresses of our mailboxes for the SMTP door, remembered for a moment, so that not every mail asks the database.
/// An address that is not in it is looked up at once: a new mailbox works immediately.
@Component
class RecipientBook implements Recipients {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private record Edition(Map<String, Long> mailboxes, Instant until) {}

    private final Mailboxes mailboxes;
    private final Clock clock;
    private volatile Edition edition = new Edition(Map.of(), Instant.EPOCH);

    RecipientBook(Mailboxes mailboxes, Clock clock) {
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    @Override
    public OptionalLong findMailbox(String address) {
        var plain = Mailboxes.withoutPlus(address);
        var known = edition;
        if (clock.instant().isAfter(known.until()) || !known.mailboxes().containsKey(plain)) {
            known = print();
        }
        var mailbox = known.mailboxes().get(plain);
        return mailbox == null ? OptionalLong.empty() : OptionalLong.of(mailbox);
    }

    private Edition print() {
        var fresh = new Edition(
                mailboxes.list().stream().collect(Collectors.toMap(Mailbox::address, Mailbox::id)),
                clock.instant().plus(FRESH));
        edition = fresh;
        return fresh;
    }
}
