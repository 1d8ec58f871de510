package id.tameng.channels.email;

import id.tameng.channels.email.DeliveryLedger.Attempt;
import id.tameng.channels.email.outgoing.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/// Takes down how the deliveries of one trip went, several at once where the server is quick. What is not in the ledger
/// yet when the program dies is sent once more, so nothing waits here for longer than a moment, however slow the next
/// mail is.
final class TripLog implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(TripLog.class);

    private static final Duration MOMENT = Duration.ofMillis(250);
    private static final int MOST = 20;

    private final DeliveryLedger ledger;
    private final Lease lease;
    private final Lock lock = new ReentrantLock();
    private final Set<Long> known = new HashSet<>();
    private List<Attempt> open = new ArrayList<>();
    private int settlements;

    TripLog(DeliveryLedger ledger, Lease lease) {
        this.ledger = ledger;
        this.lease = lease;
    }

    void write(Delivery delivery, Outcome outcome) {
        lock.lock();
        try {
            known.add(delivery.id());
            open.add(new Attempt(delivery, outcome));
            if (open.size() == MOST) {
                settle();
            } else if (open.size() == 1) {
                int done = settlements;
                Thread.ofVirtual().name("delivery-log").start(() -> settleSoon(done));
            }
        } finally {
            lock.unlock();
        }
    }

    /// Whether it is known how this one went.
    boolean has(Delivery delivery) {
        return known.contains(delivery.id());
    }

    /// @param done how many settlements there were: another one has taken these along
    private void settleSoon(int done) {
        try {
            Thread.sleep(MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lock.lock();
        try {
            if (settlements == done) {
                settle();
            }
        } catch (RuntimeException e) {
            log.warn("Attempts cannot be written down, they will be made again", e);
        } finally {
            lock.unlock();
        }
    }

    private void settle() {
        var attempts = open;
        open = new ArrayList<>();
        settlements++;
        try {
            ledger.write(attempts);
        } catch (DataAccessException e) {
            log.warn("{} attempts cannot be written at once, so each for itself", attempts.size(), e);
            attempts.forEach(attempt -> ledger.write(List.of(attempt)));
        }
        attempts.forEach(attempt -> lease.release(attempt.delivery().id()));
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (!open.isEmpty()) {
                settle();
            }
        } finally {
            lock.unlock();
        }
    }
}
