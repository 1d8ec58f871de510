package id.tameng.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// What people have looked at and is not written yet. One thread writes it, a batch at a time. When the database cannot
/// keep up, whoever looks waits for it: nothing is dropped.
@Component
class Readings implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Readings.class);
    private static final int ROOM = 10_000;
    private static final int BATCH = 500;

    private final BlockingQueue<NewEntry> waiting = new ArrayBlockingQueue<>(ROOM);
    private final List<NewEntry> batch = new ArrayList<>(BATCH);
    private final AuditWriter writer;
    private final long pause;
    private volatile @Nullable Thread thread;

    Readings(AuditWriter writer, AuditProperties properties) {
        this.writer = writer;
        this.pause = properties.flush().toMillis();
    }

    void add(NewEntry entry) {
        if (!isRunning() || !waiting.offer(entry)) {
            writer.write(List.of(entry));
        }
    }

    /// Writes what waits. What cannot be written stays and is tried again with the next.
    synchronized void flush() {
        try {
            while (!batch.isEmpty() || waiting.drainTo(batch, BATCH) > 0) {
                writer.write(batch);
                batch.clear();
            }
        } catch (DataAccessException e) {
            log.warn("{} readings could not be written and wait on", batch.size(), e);
        }
    }

    @Override
    public void start() {
        var writing = Thread.ofVirtual().name("audit-readings").unstarted(this::run);
        thread = writing;
        writing.start();
    }

    /// The web server has stopped before, so nothing comes after this. The thread is not interrupted, since it may be
    /// writing; it ends with its pause.
    @Override
    public void stop() {
        thread = null;
        flush();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /// Stops after the web server, whose phases are higher.
    @Override
    public int getPhase() {
        return 0;
    }

    private void run() {
        try {
            while (Thread.currentThread().equals(thread)) {
                TimeUnit.MILLISECONDS.sleep(pause);
                flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
