package id.tameng.insight;

import id.tameng.platform.jobs.SteadyWorker;
import id.tameng.platform.jobs.Unhurried;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Judges what has come in as soon as it is committed, and old messages anew when there is nothing else to do.
@Component
class JudgingWorker extends SteadyWorker {

    /// In a storm this makes batches of what would be single transactions.
    private static final Duration GATHERING = Duration.ofMillis(100);

    /// Old messages take a quarter of one processor at most: people are working.
    private static final int REST = 3;

    /// In a storm the mail itself comes first.
    private static final int STORM_REST = 2;

    private static final int OLD = 200;

    private final Judging judging;
    private final Rejudging rejudging;
    private final ArrivalBell bell;
    private final InsightProperties properties;
    private int singly;

    JudgingWorker(Judging judging, Rejudging rejudging, ArrivalBell bell, InsightProperties properties) {
        super("insight-judging", properties.look());
        this.judging = judging;
        this.rejudging = rejudging;
        this.bell = bell;
        this.properties = properties;
    }

    @Override
    protected void begin() {
        rejudging.begin();
    }

    @Override
    protected void work() throws InterruptedException {
        if (!Unhurried.work(STORM_REST, this::arrived)) {
            pause(old());
        }
    }

    /// What has come in, many at a time. When that fails, one by one for a while, so that a message that cannot be
    /// judged keeps no other from it.
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
}
