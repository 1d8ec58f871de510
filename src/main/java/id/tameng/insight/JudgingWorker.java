package id.tameng.insight;

import id.tameng.platform.jobs.Unhurried;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Judges what has come in as soon as it is committed, and old messages anew when there is nothing else to do.
@Component
class JudgingWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(JudgingWorker.class);

    /// In a storm this makes batches of what would be single transactions.
    private static final Duration GATHERING = Duration.ofMillis(100);

    /// Old messages take a quarter of one processor at most: people are working.
    private static final int REST = 3;

    /// In a storm the mail itself comes first.
    private static final int STORM_REST = 2;

    private static final int OLD = 200;

    private final Judging judging;
    private final Rejudging rejudging;
    private final Bell bell;
    private final InsightProperties properties;
    private int singly;
    private volatile boolean running;
    private @Nullable Thread thread;

    JudgingWorker(Judging judging, Rejudging rejudging, Bell bell, InsightProperties properties) {
        this.judging = judging;
        this.rejudging = rejudging;
        this.bell = bell;
        this.properties = properties;
    }

    @Override
    public void start() {
        running = properties.look().isPositive();
        if (running) {
            rejudging.begin();
            thread = Thread.ofVirtual().name("insight-judging").start(this::work);
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
                if (!Unhurried.work(STORM_REST, this::arrived)) {
                    pause(old());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("Messages are not judged, trying again", e);
                if (!rested()) {
                    return;
                }
            }
        }
    }

    /// What has come in, many at a time. When that fails, one by one for a while, so that a message that cannot be
    /// judged
    /// keeps no other from it.
    boolean arrived() {
        try {
            boolean more = judging.round(singly > 0 ? 1 : properties.batch());
            singly = more ? Math.max(0, singly - 1) : 0;
            return more;
        } catch (RuntimeException e) {
            if (singly > 0) {
                judging.blameNext();
            }
            singly = properties.batch();
            throw e;
        }
    }

    /// @return how long to rest when nobody rings
    private Duration old() {
        long begun = System.nanoTime();
        boolean more = rejudging.round(OLD);
        return more ? Duration.ofNanos((System.nanoTime() - begun) * REST) : properties.look();
    }

    private void pause(Duration rest) throws InterruptedException {
        if (bell.await(rest)) {
            Thread.sleep(GATHERING);
        }
    }

    private boolean rested() {
        try {
            Thread.sleep(properties.look());
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
