package id.tameng.channels.email;

import id.tameng.platform.jobs.Bell;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Wakes this node's worker. Not an event: those outlive a crash as rows, and a delivery is a row already. What falls
/// due within the same quarter of a second wakes it once, so that it goes on one trip.
@Component
class DeliverySignal {

    private static final long TOGETHER_MILLIS = 250;

    private final Bell due = new Bell();
    private final Set<Long> expected = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    DeliverySignal(Clock clock) {
        this.clock = clock;
    }

    void afterCommit() {
        afterCommit(Duration.ZERO);
    }

    /// @param delay until there is something to do
    void afterCommit(Duration delay) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                later(delay);
            }
        });
    }

    void now() {
        due.ring();
    }

    /// With what else falls due within this moment.
    void soon() {
        later(Duration.ZERO);
    }

    /// If this node dies meanwhile, whoever looks next finds the delivery due.
    private void later(Duration delay) {
        long moment = clock.millis() + delay.toMillis();
        long together = moment + TOGETHER_MILLIS - Math.floorMod(moment, TOGETHER_MILLIS);
        if (expected.add(together)) {
            Thread.ofVirtual().name("delivery-due").start(() -> wakeAt(together));
        }
    }

    private void wakeAt(long moment) {
        try {
            Thread.sleep(Math.max(0, moment - clock.millis()));
            expected.remove(moment);
            now();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Returns when there is something to do, or after this time.
    void await(Duration time) throws InterruptedException {
        due.await(time);
    }
}
