package id.tameng.platform.realtime;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One browser's stream. Topics wait in a set, so a slow browser costs at most `LIMIT` short strings: beyond that it is
/// told once to refresh everything. One virtual thread writes; the thread that announces never waits for a browser.
class Listener {

    private static final int LIMIT = 200;
    private static final String REFRESH = "*";

    private final SseEmitter emitter;
    private final long person;
    private final Set<String> topics;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final java.util.concurrent.locks.Condition changed = lock.newCondition();
    private boolean closed;

    Listener(SseEmitter emitter, long person, Set<String> topics) {
        this.emitter = emitter;
        this.person = person;
        this.topics = topics;
    }

    boolean belongsTo(long someone) {
        return person == someone;
    }

    void hear(Collection<String> announced) {
        for (var topic : announced) {
            if (topics.contains(topic)) {
                add(topic);
            }
        }
    }

    void refresh() {
        add(REFRESH);
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /// Writes until the stream ends; a comment at the start opens it, and now and then finds browsers that have gone.
    void write(java.time.Duration heartbeat) {
        try {
            emitter.send(event(Set.of()));
            for (var batch = next(heartbeat); batch != null; batch = next(heartbeat)) {
                emitter.send(event(batch));
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            emitter.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Set<org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType>
            event(Set<String> batch) {
        return batch.isEmpty()
                ? SseEmitter.event().comment("still here").build()
                : SseEmitter.event()
                        .name("changed")
                        .data(String.join(" ", batch), MediaType.TEXT_PLAIN)
                        .build();
    }

    private void add(String topic) {
        lock.lock();
        try {
            if (waiting.size() >= LIMIT) {
                waiting.clear();
                waiting.add(REFRESH);
            } else if (!waiting.contains(REFRESH)) {
                waiting.add(topic);
            }
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private @org.jspecify.annotations.Nullable Set<String> next(java.time.Duration heartbeat)
            throws InterruptedException {
        lock.lock();
        try {
            long left = heartbeat.toNanos();
            while (waiting.isEmpty() && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            if (closed) {
                return null;
            }
            var batch = new LinkedHashSet<>(waiting);
            waiting.clear();
            return batch;
        } finally {
            lock.unlock();
        }
    }
}
