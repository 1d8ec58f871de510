package id.tameng.channels.email;

import id.tameng.channels.email.outgoing.Carrier;
import id.tameng.channels.email.outgoing.Outcome;
import id.tameng.tickets.Letter;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Claims due deliveries and takes each mailbox's to its server on one trip. No transaction is open while a server
/// takes
/// its time: claiming is one, and writing down how it went another. A crash in between sends once more what went within
/// the
/// last moment, with the same Message-IDs.
@Component
class DeliveryRound {

    private static final Logger log = LoggerFactory.getLogger(DeliveryRound.class);

    /// Whose texts are in memory at once.
    private static final int PORTION = 20;

    private final DeliveryQueue queue;
    private final DeliveryLedger ledger;
    private final Routes routes;
    private final Mailboxes mailboxes;
    private final MailComposer composer;
    private final EmailProperties.Delivery settings;
    private final Clock clock;

    DeliveryRound(
            DeliveryQueue queue,
            DeliveryLedger ledger,
            Routes routes,
            Mailboxes mailboxes,
            MailComposer composer,
            EmailProperties properties,
            Clock clock) {
        this.queue = queue;
        this.ledger = ledger;
        this.routes = routes;
        this.mailboxes = mailboxes;
        this.composer = composer;
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

    /// Whether this claim has left nothing behind that is due.
    boolean isAll(Map<Long, List<Delivery>> claimed) {
        return claimed.values().stream().mapToInt(List::size).sum() < settings.batch();
    }

    /// Sends what was claimed for one mailbox.
    void send(long mailbox, List<Delivery> deliveries) {
        var from = mailboxes.findForReply(mailbox).orElseThrow();
        var ids = deliveries.stream().map(Delivery::id).collect(Collectors.toSet());
        try (var lease = new Lease(ids, this::renew);
                var trip = new TripLog(ledger, lease);
                var carrier = routes.open(from).orElseThrow()) {
            for (int i = 0; i < deliveries.size(); i += PORTION) {
                var portion = deliveries.subList(i, Math.min(i + PORTION, deliveries.size()));
                var unreachable = send(portion, from, carrier, trip);
                if (unreachable != null) {
                    deliveries.subList(i, deliveries.size()).stream()
                            .filter(delivery -> !trip.has(delivery))
                            .forEach(left -> trip.write(left, unreachable));
                    return;
                }
            }
        }
    }

    /// @return why no further mail can go on this trip; null when all of the portion went
    private Outcome.@Nullable Unreachable send(List<Delivery> portion, Mailbox from, Carrier carrier, TripLog trip) {
        var bag = composer.fill(portion);
        for (var delivery : portion) {
            var outcome = send(delivery, bag, from, carrier);
            trip.write(delivery, outcome);
            if (outcome instanceof Outcome.Unreachable unreachable) {
                return unreachable;
            }
        }
        return null;
    }

    private Outcome send(Delivery delivery, Mailbag bag, Mailbox from, Carrier carrier) {
        var letter = bag.letters().get(delivery.message());
        if (letter == null) {
            return new Outcome.Rejected("The message is gone", delivery.recipients());
        }
        var outcome = carry(delivery, letter, bag, from, carrier);
        log.atInfo()
                .addKeyValue("delivery", delivery.id())
                .addKeyValue("message", delivery.message())
                .addKeyValue("outcome", outcome.getClass().getSimpleName())
                .log("Delivery attempted");
        return outcome;
    }

    /// One mail that cannot be made must not hold up those behind it: it waits its turn again, and fails in the end.
    private Outcome carry(Delivery delivery, Letter letter, Mailbag bag, Mailbox from, Carrier carrier) {
        try {
            return carrier.carry(composer.compose(delivery, letter, bag, from), delivery.recipients());
        } catch (RuntimeException e) {
            log.warn("Delivery {} cannot be prepared", delivery.id(), e);
            return new Outcome.Deferred("Tameng could not prepare this mail", delivery.recipients(), List.of());
        }
    }

    private void renew(Set<Long> ids) {
        queue.renew(ids, clock.instant().plus(Lease.LENGTH));
    }
}
