package id.tameng.channels.email;

import id.tameng.channels.email.intake.Doorbell;
import id.tameng.channels.email.intake.FailureText;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Works accepted mails off, one thread per node so that they stay in order. This node's own mails wake it at once;
/// once a second it looks whether others have left some.
@Component
class EnvelopeWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EnvelopeWorker.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final EnvelopeRound round;
    private final Envelopes envelopes;
    private final EnvelopeFailures failures;
    private final Doorbell doorbell;
    private final Duration glance;
    private final Counter processed;
    private final Counter quarantined;
    private volatile boolean running;
    private @Nullable Thread thread;

    EnvelopeWorker(
            EnvelopeRound round,
            Envelopes envelopes,
            EnvelopeFailures failures,
            Doorbell doorbell,
            WorkerProperties properties,
            MeterRegistry meters) {
        this.round = round;
        this.envelopes = envelopes;
        this.failures = failures;
        this.doorbell = doorbell;
        glance = properties.glance();
        processed = meters.counter("tameng.mail.processed");
        quarantined = meters.counter("tameng.mail.quarantined");
        Gauge.builder("tameng.mail.queue.lag", envelopes, Envelopes::lag)
                .baseUnit("seconds")
                .description("How long the oldest accepted mail has been waiting")
                .register(meters);
    }

    private void work() {
        while (running) {
            try {
                if (!workOnce()) {
                    doorbell.await(glance);
                }
            } catch (InterruptedException e) {
                log.debug("The mail worker was woken to stop");
            } catch (RuntimeException e) {
                pause(e);
            }
        }
    }

    /// @return whether there was something to do
    boolean workOnce() {
        try {
            return count(round.work());
        } catch (RuntimeException e) {
            log.warn("A batch of mails failed, they go one by one: {}", FailureText.of(e));
            return oneByOne();
        }
    }

    private boolean oneByOne() {
        var due = envelopes.listDue();
        for (long id : due) {
            try {
                count(round.work(id));
            } catch (RuntimeException e) {
                log.warn("Mail {} could not be placed: {}", id, FailureText.of(e));
                count(failures.record(id, e));
            }
        }
        return !due.isEmpty();
    }

    private boolean count(List<Outcome> outcomes) {
        for (var outcome : outcomes) {
            switch (outcome) {
                case Outcome.Done ignored -> processed.increment();
                case Outcome.Quarantined held -> {
                    quarantined.increment();
                    log.info("Mail {} quarantined: {}", held.envelope(), held.reason());
                }
                case Outcome.PutBack ignored -> {}
            }
        }
        log.debug("{} mails worked off", outcomes.size());
        return !outcomes.isEmpty();
    }

    private void pause(RuntimeException e) {
        if (running) {
            log.warn("No mail can be worked off just now, trying again: {}", FailureText.of(e));
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException interrupted) {
                log.debug("The mail worker was woken to stop");
            }
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("mail-worker").start(this::work);
    }

    /// Waits for the round to end; if it takes too long the database takes it back.
    @Override
    public void stop() {
        running = false;
        doorbell.ring();
        try {
            if (thread != null) {
                thread.join(Duration.ofSeconds(10));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return !glance.isZero();
    }

    @Override
    public int getPhase() {
        return -200;
    }
}
