package id.tameng.channels.email;

import id.tameng.channels.email.outgoing.Carrier;
import id.tameng.channels.email.outgoing.Outcome;
import id.tameng.tickets.Letter;
import id.tameng.tickets.Letters;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Claims due deliveries and takes each mailbox's to its server on one trip. No transaction is open while a server
/// takes
/// its time: claiming is one, and writing down how it went another. A crash in between sends the mail once more, with
/// the same Message-ID.
@Component
class DeliveryRound {

    private static final Logger log = LoggerFactory.getLogger(DeliveryRound.class);

    private final DeliveryQueue queue;
    private final DeliveryLedger ledger;
    private final Routes routes;
    private final Mailboxes mailboxes;
    private final MailComposer composer;
    private final Letters letters;
    private final EmailProperties.Delivery settings;
    private final Clock clock;

    DeliveryRound(
            DeliveryQueue queue,
            DeliveryLedger ledger,
            Routes routes,
            Mailboxes mailboxes,
            MailComposer composer,
            Letters letters,
            EmailProperties properties,
            Clock clock) {
        this.queue = queue;
        this.ledger = ledger;
        this.routes = routes;
        this.mailboxes = mailboxes;
        this.composer = composer;
        this.letters = letters;
        this.settings = properties.delivery();
        this.clock = clock;
    }

    /// @param busy mailboxes to leave alone
    /// @return what is due and now this node's to send, by mailbox
    Map<Long, List<Delivery>> claim(Collection<Long> busy) {
        var now = clock.instant();
        return queue.claim(now, now.plus(Lease.LENGTH), busy, routes.leadEverywhere(), settings.batch()).stream()
                .collect(Collectors.groupingBy(Delivery::mailbox));
    }

    /// Sends what was claimed for one mailbox.
    void send(long mailbox, List<Delivery> deliveries) {
        var from = mailboxes.findForReply(mailbox).orElseThrow();
        var ids = deliveries.stream().map(Delivery::id).collect(Collectors.toSet());
        try (var lease = new Lease(ids, this::renew);
                var carrier = routes.open(from).orElseThrow()) {
            for (int i = 0; i < deliveries.size(); i++) {
                var outcome = send(deliveries.get(i), from, carrier);
                ledger.write(deliveries.get(i), outcome);
                lease.release(deliveries.get(i).id());
                if (outcome instanceof Outcome.Unreachable) {
                    deliveries.subList(i + 1, deliveries.size()).forEach(left -> ledger.write(left, outcome));
                    return;
                }
            }
        }
    }

    private Outcome send(Delivery delivery, Mailbox from, Carrier carrier) {
        var letter = letters.find(delivery.message());
        if (letter.isEmpty()) {
            return new Outcome.Rejected("The message is gone", delivery.recipients());
        }
        var outcome = carry(delivery, letter.get(), from, carrier);
        log.atInfo()
                .addKeyValue("delivery", delivery.id())
                .addKeyValue("message", delivery.message())
                .addKeyValue("outcome", outcome.getClass().getSimpleName())
                .log("Delivery attempted");
        return outcome;
    }

    /// One mail that cannot be made must not hold up those behind it: it waits its turn again, and fails in the end.
    private Outcome carry(Delivery delivery, Letter letter, Mailbox from, Carrier carrier) {
        try {
            return carrier.carry(composer.compose(delivery, letter, from), delivery.recipients());
        } catch (RuntimeException e) {
            log.warn("Delivery {} cannot be prepared", delivery.id(), e);
            return new Outcome.Deferred("Tameng could not prepare this mail", delivery.recipients(), List.of());
        }
    }

    private void renew(Set<Long> ids) {
        queue.renew(ids, clock.instant().plus(Lease.LENGTH));
    }
}
