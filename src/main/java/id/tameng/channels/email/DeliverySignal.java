package id.tameng.channels.email;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Wakes this node's worker. Not an event: those outlive a crash as rows, and a delivery is a row already.
@Component
class DeliverySignal {

    private final Semaphore due = new Semaphore(0);

    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                now();
            }
        });
    }

    void now() {
        due.release();
    }

    /// Returns when there is something to do, or after this time.
    void await(Duration time) throws InterruptedException {
        due.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
        due.drainPermits();
    }
}
