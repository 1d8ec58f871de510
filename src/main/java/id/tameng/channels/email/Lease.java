package id.tameng.channels.email;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Keeps claimed deliveries claimed as long as this node lives and works on them. It is short, so that what a dead node
/// held is soon taken up by another.
final class Lease implements AutoCloseable {

    static final Duration LENGTH = Duration.ofSeconds(30);

    private static final long EVERY_SECONDS = 10;

    private final Set<Long> held = ConcurrentHashMap.newKeySet();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Consumer<Set<Long>> renewal;

    Lease(Set<Long> ids, Consumer<Set<Long>> renewal) {
        this.renewal = renewal;
        held.addAll(ids);
        Thread.ofVirtual().name("delivery-lease").start(this::keep);
    }

    /// This one has been settled.
    void release(long id) {
        held.remove(id);
    }

    private void keep() {
        try {
            while (!over.await(EVERY_SECONDS, TimeUnit.SECONDS)) {
                renewal.accept(Set.copyOf(held));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
    }
}
