package id.tameng.platform.jobs;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Wakes a worker of this node when there is something to do, so that idle nodes ask the database rarely. Other nodes
/// look by themselves; a ring that nobody heard is not lost, and many count as one.
public class Bell {

    private final Semaphore rung = new Semaphore(0);

    public void ring() {
        rung.release();
    }

    /// Until somebody rings, or at most this long.
    ///
    /// @return whether somebody has
    public boolean await(Duration longest) throws InterruptedException {
        boolean heard = rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        rung.drainPermits();
        return heard;
    }
}
