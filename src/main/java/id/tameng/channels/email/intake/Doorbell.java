package id.tameng.channels.email.intake;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// Wakes this node's worker when there is something to do. Other nodes look by themselves.
@Component
public class Doorbell {

    private final Semaphore rung = new Semaphore(0);

    public void ring() {
        rung.release();
    }

    /// Returns when it rings, or after a while.
    public void await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
