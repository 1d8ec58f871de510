package id.tameng.channels.email;

import id.tameng.platform.DomainException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts deliveries into the queue, remembers their Message-IDs so that answers find their thread, and wakes the worker
/// once all that is committed.
@Component
class Dispatch {

    private final DeliveryQueue queue;
    private final References references;
    private final DeliverySignal signal;
    private final Clock clock;

    Dispatch(DeliveryQueue queue, References references, DeliverySignal signal, Clock clock) {
        this.queue = queue;
        this.references = references;
        this.signal = signal;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void queue(List<Delivery.Fresh> deliveries) {
        queue(deliveries, clock.instant());
    }

    /// @param due not before; as long as no worker has claimed them, they can be taken back
    @Transactional(propagation = Propagation.MANDATORY)
    void queue(List<Delivery.Fresh> deliveries, Instant due) {
        if (deliveries.isEmpty()) {
            return;
        }
        queue.insert(deliveries, clock.instant(), due);
        references.insert(deliveries.stream().map(Dispatch::reference).toList());
        signal.afterCommit(Duration.between(clock.instant(), due));
    }

    /// @throws DomainException too-late when a worker has it already
    @Transactional(propagation = Propagation.MANDATORY)
    void takeBack(long ticket, long message) {
        if (!queue.takeBack(message)) {
            throw DomainException.conflict("too-late");
        }
        references.forget(ticket, message);
    }

    private static References.Reference reference(Delivery.Fresh delivery) {
        return new References.Reference(
                delivery.mailbox(), delivery.headerId(), delivery.ticket(), delivery.message(), true);
    }
}
