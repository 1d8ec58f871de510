package id.tameng.channels.email;

import id.tameng.platform.jobs.Bell;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Wakes this node's worker. Not an event: those outlive a crash as rows, and a delivery is a row already.
@Component
class DeliverySignal {

    private final Bell due = new Bell();

    void afterCommit() {
        afterCommit(Duration.ZERO);
    }

    /// @param delay until there is something to do
    void afterCommit(Duration delay) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (delay.isPositive()) {
                    later(delay);
                } else {
                    now();
                }
            }
        });
    }

    void now() {
        due.ring();
    }

    /// If this node dies meanwhile, whoever looks next finds the delivery due.
    private void later(Duration delay) {
        Thread.ofVirtual().name("delivery-due").start(() -> {
            try {
                Thread.sleep(delay);
                now();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Returns when there is something to do, or after this time.
    void await(Duration time) throws InterruptedException {
        due.await(time);
    }
}
