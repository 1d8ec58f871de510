package id.tameng.channels.email;

import id.tameng.channels.email.outgoing.Outcome;
import id.tameng.tickets.Deliveries;
import id.tameng.tickets.DeliveryStatus;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down how an attempt went: the attempt, what becomes of the delivery, and how far the message is.
@Component
class DeliveryLedger {

    private static final String QUEUED = "queued";
    private static final String FAILED = "failed";

    record Attempt(Delivery delivery, Outcome outcome) {}

    private final DeliveryQueue queue;
    private final Deliveries messages;
    private final Clock clock;

    DeliveryLedger(DeliveryQueue queue, Deliveries messages, Clock clock) {
        this.queue = queue;
        this.messages = messages;
        this.clock = clock;
    }

    /// All of them, or none.
    @Transactional
    void write(List<Attempt> attempts) {
        var words = new TreeMap<Long, String>();
        var names = new TreeMap<Long, String>();
        for (var attempt : attempts) {
            var delivery = attempt.delivery();
            switch (attempt.outcome()) {
                case Outcome.Sent sent -> {
                    words.put(delivery.id(), sent.words());
                    names.put(delivery.message(), delivery.headerId());
                }
                case Outcome.Rejected rejected -> rejected(delivery, rejected);
                case Outcome.Deferred deferred -> deferred(delivery, deferred);
                case Outcome.Unreachable unreachable -> later(delivery, delivery.recipients(), unreachable.words());
            }
        }
        if (!words.isEmpty()) {
            queue.sent(words, clock.instant());
            messages.sent(names);
        }
    }

    private void rejected(Delivery delivery, Outcome.Rejected rejected) {
        attempt(delivery, "rejected", rejected.words());
        settle(delivery, FAILED, rejected.refused());
        messages.name(delivery.message(), delivery.headerId());
        fail(delivery, rejected.refused(), rejected.words());
    }

    /// The sender hears of a refused recipient at once, even while others still wait.
    private void deferred(Delivery delivery, Outcome.Deferred deferred) {
        messages.name(delivery.message(), delivery.headerId());
        if (!deferred.refused().isEmpty()) {
            fail(delivery, deferred.refused(), deferred.words());
        }
        later(delivery, deferred.left(), deferred.words());
    }

    private void later(Delivery delivery, List<String> left, String words) {
        attempt(delivery, "deferred", words);
        BackOff.after(delivery.attempts() + 1)
                .ifPresentOrElse(
                        wait -> queue.settle(
                                delivery.id(), QUEUED, left, clock.instant().plus(wait)),
                        () -> giveUp(delivery, left, words));
    }

    private void giveUp(Delivery delivery, List<String> left, String words) {
        settle(delivery, FAILED, left);
        fail(delivery, left, words);
    }

    private void fail(Delivery delivery, List<String> recipients, String words) {
        messages.advance(delivery.message(), DeliveryStatus.FAILED, String.join(", ", recipients) + ": " + words);
    }

    private void attempt(Delivery delivery, String outcome, String words) {
        queue.record(delivery.id(), clock.instant(), outcome, words);
    }

    private void settle(Delivery delivery, String state, List<String> recipients) {
        queue.settle(delivery.id(), state, recipients, clock.instant());
    }
}
