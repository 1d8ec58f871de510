package id.tameng.channels.email;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Works deliveries off on this node: woken by a commit, else looking now and then (another node may have died with
/// some in hand). Each mailbox has its own thread, so that a slow server holds up nobody else's mail.
@Component
class DeliveryWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DeliveryWorker.class);

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final DeliveryRound round;
    private final Duration poll;
    private final DeliverySignal signal;
    private final Map<Long, Thread> busy = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread thread;

    DeliveryWorker(DeliveryRound round, DeliverySignal signal, EmailProperties properties) {
        this.round = round;
        this.signal = signal;
        this.poll = properties.delivery().poll();
    }

    @Override
    public void start() {
        running = true;
        if (poll.isPositive()) {
            thread = Thread.ofVirtual().name("deliveries").start(this::work);
        }
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
        busy.values().forEach(DeliveryWorker::finish);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                begin();
                signal.await(poll);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("Deliveries cannot be claimed, trying again", e);
                pause();
            }
        }
    }

    private void begin() {
        var claimed = round.claim(Set.copyOf(busy.keySet()));
        boolean isAll = round.isAll(claimed);
        claimed.forEach((mailbox, deliveries) -> {
            var trip = Thread.ofVirtual().name("delivery-", mailbox).unstarted(() -> send(mailbox, deliveries, isAll));
            busy.put(mailbox, trip);
            trip.start();
        });
    }

    /// Whatever goes wrong here, the claim runs out by itself and the deliveries become due again.
    ///
    /// @param isAll whether nothing but what came since can be due for this mailbox
    private void send(long mailbox, List<Delivery> deliveries, boolean isAll) {
        try {
            round.send(mailbox, deliveries);
        } catch (RuntimeException e) {
            log.warn("Deliveries of mailbox {} interrupted", mailbox, e);
        } finally {
            busy.remove(mailbox);
            if (isAll) {
                signal.soon();
            } else {
                signal.now();
            }
        }
    }

    /// Lets a mail that is on its way be written down as sent, rather than send it twice.
    private static void finish(Thread trip) {
        try {
            trip.join(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause() {
        try {
            Thread.sleep(poll);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
