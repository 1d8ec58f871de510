package id.tameng.channels.email.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Where every door brings its mail. When [#accept] returns, the mail is on the disk.
///
/// Group commit: while one transaction is on its way to the disk the next mails gather, and go together.
@Component
public class Acceptance implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Acceptance.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TOGETHER = 128;
    private static final long TOGETHER_BYTES = 16 * 1024 * 1024;

    private record Waiting(List<Stamped> mails, CompletableFuture<Boolean> stored) {

        long bytes() {
            return mails.stream().mapToLong(mail -> mail.mail().raw().length).sum();
        }
    }

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final EnvelopeWriter writer;
    private final RawMails raws;
    private final Doorbell doorbell;
    private final Counter accepted;
    private volatile boolean running;
    private @Nullable Thread thread;

    Acceptance(EnvelopeWriter writer, RawMails raws, Doorbell doorbell, MeterRegistry meters) {
        this.writer = writer;
        this.raws = raws;
        this.doorbell = doorbell;
        accepted = meters.counter("tameng.mail.accepted");
    }

    /// Returns when all of them are durable. What we have already is not stored again, and is accepted all the same.
    public void accept(List<Received> mails) throws NotAccepted {
        var waiting = new Waiting(mails.stream().map(Stamped::of).toList(), new CompletableFuture<>());
        queue.add(waiting);
        try {
            waiting.stored().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAccepted("Interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new NotAccepted("Not stored", e);
        }
    }

    private void work() {
        while (running) {
            try {
                store(gather());
            } catch (InterruptedException e) {
                log.debug("No more mail is accepted");
            }
        }
    }

    private List<Waiting> gather() throws InterruptedException {
        var together = new ArrayList<Waiting>();
        together.add(queue.take());
        long bytes = together.getFirst().bytes();
        for (var next = queue.peek(); next != null && together.size() < TOGETHER; next = queue.peek()) {
            bytes += next.bytes();
            if (bytes > TOGETHER_BYTES) {
                break;
            }
            together.add(queue.remove());
        }
        return together;
    }

    /// One that cannot be stored must not take the others with it.
    private void store(List<Waiting> together) {
        try {
            write(together);
        } catch (RuntimeException e) {
            if (together.size() == 1) {
                log.warn("A mail could not be stored, its sender will try again: {}", FailureText.of(e));
                together.getFirst().stored().completeExceptionally(e);
            } else {
                together.forEach(one -> store(List.of(one)));
            }
        }
    }

    private void write(List<Waiting> together) {
        var mails = together.stream().flatMap(one -> one.mails().stream()).toList();
        var written = writer.write(mails);
        written.forEach((id, mail) -> raws.keep(id, mail.raw()));
        together.forEach(one -> one.stored().complete(true));
        accepted.increment(written.size());
        doorbell.ring();
        log.debug("Accepted {} mails, {} of them new", mails.size(), written.size());
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("mail-acceptance").start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the doors open, and after they have closed.
    @Override
    public int getPhase() {
        return -100;
    }
}
