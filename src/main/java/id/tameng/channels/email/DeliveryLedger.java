package id.tameng.channels.email;

import id.tameng.channels.email.outgoing.Outcome;
import id.tameng.tickets.Deliveries;
import id.tameng.tickets.DeliveryStatus;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down how an attempt went: the attempt, what becomes of the delivery, and how far the message is.
@Component
class DeliveryLedger {

    private static final String QUEUED = "queued";
    private static final String SENT = "sent";
    private static final String FAILED = "failed";

    private final DeliveryQueue queue;
    private final Deliveries messages;
    private final Clock clock;

    DeliveryLedger(DeliveryQueue queue, Deliveries messages, Clock clock) {
        this.queue = queue;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    void write(Delivery delivery, Outcome outcome) {
        switch (outcome) {
            case Outcome.Sent sent -> sent(delivery, sent.words());
            case Outcome.Rejected rejected -> rejected(delivery, rejected);
            case Outcome.Deferred deferred -> deferred(delivery, deferred);
            case Outcome.Unreachable unreachable -> later(delivery, delivery.recipients(), unreachable.words());
        }
    }

    private void sent(Delivery delivery, String words) {
        attempt(delivery, "sent", words);
        settle(delivery, SENT, delivery.recipients());
        messages.advance(delivery.message(), DeliveryStatus.SENT, null);
    }

    private void rejected(Delivery delivery, Outcome.Rejected rejected) {
        attempt(delivery, "rejected", rejected.words());
        settle(delivery, FAILED, rejected.refused());
        fail(delivery, rejected.refused(), rejected.words());
    }

    /// The sender hears of a refused recipient at once, even while others still wait.
    private void deferred(Delivery delivery, Outcome.Deferred deferred) {
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
                                delivery.id(), QUEUED, left, clock.instant().plus(wait), clock.instant()),
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
        queue.settle(delivery.id(), state, recipients, clock.instant(), clock.instant());
    }
}
