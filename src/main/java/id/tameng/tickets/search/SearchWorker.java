package id.tameng.tickets.search;

import id.tameng.platform.jobs.Unhurried;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Looks every second whether something is to be indexed, and goes on until nothing is. Every node does; the database
/// lets one at a time.
@Component
class SearchWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SearchWorker.class);

    private final SearchIndex index;
    private final SearchProperties properties;
    private volatile boolean running;
    private @Nullable Thread thread;

    SearchWorker(SearchIndex index, SearchProperties properties) {
        this.index = index;
        this.properties = properties;
    }

    @Override
    public void start() {
        running = properties.look().isPositive();
        if (running) {
            thread = Thread.ofVirtual().name("search-index").start(this::work);
        }
    }

    /// Lets a batch end: the database would undo it anyway.
    @Override
    public void stop() {
        running = false;
        var working = thread;
        if (working != null) {
            working.interrupt();
            try {
                working.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                if (!Unhurried.work(properties.rest(), () -> index.round(properties.batch()))) {
                    Thread.sleep(properties.look());
                }
            } catch (InterruptedException e) {
                return;
            } catch (DataAccessException | TransactionException e) {
                log.warn("The search index is not brought up to date, trying again", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(properties.look());
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
