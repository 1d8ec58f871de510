package id.tameng.platform.jobs;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Works in a thread of its own as long as the program runs, a portion at a time. What fails is tried again after a
/// while, and a portion that is under way when the program stops may end: the database would undo it anyway.
public abstract class SteadyWorker implements SmartLifecycle {

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final String name;
    private final Duration look;
    private volatile boolean running;
    private @Nullable Thread thread;

    /// @param look how long it waits when there is nothing to do; 0: it never begins
    protected SteadyWorker(String name, Duration look) {
        this.name = name;
        this.look = look;
    }

    /// Before the first portion.
    protected void begin() {}

    /// A portion, and the rest after it.
    protected abstract void work() throws InterruptedException;

    @Override
    public void start() {
        running = look.isPositive();
        if (running) {
            begin();
            thread = Thread.ofVirtual().name(name).start(this::loop);
        }
    }

    @Override
    public void stop() {
        running = false;
        var working = thread;
        if (working != null) {
            working.interrupt();
            try {
                working.join(FAREWELL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void loop() {
        while (running) {
            try {
                workOrRest();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void workOrRest() throws InterruptedException {
        try {
            work();
        } catch (RuntimeException e) {
            if (running) {
                log.warn("{} failed, trying again", name, e);
                Thread.sleep(look);
            }
        }
    }
}
