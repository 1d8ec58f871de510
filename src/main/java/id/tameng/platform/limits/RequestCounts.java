package id.tameng.platform.limits;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/// Counts requests within the minute of the clock. The counts of past minutes are forgotten as a whole; after a restart
/// everybody begins anew.
@Component
public class RequestCounts {

    private static final int WINDOW = 60;

    private record Window(long minute, ConcurrentHashMap<String, AtomicInteger> counts) {}

    /// @param count this one included
    /// @param reset seconds until counting begins anew
    public record Count(int count, long reset) {}

    private final Clock clock;
    private final AtomicReference<Window> current = new AtomicReference<>(new Window(0, new ConcurrentHashMap<>()));

    RequestCounts(Clock clock) {
        this.clock = clock;
    }

    public Count count(String who) {
        long now = Instant.now(clock).getEpochSecond();
        var window = current.updateAndGet(
                last -> last.minute() == now / WINDOW ? last : new Window(now / WINDOW, new ConcurrentHashMap<>()));
        int count =
                window.counts().computeIfAbsent(who, key -> new AtomicInteger()).incrementAndGet();
        return new Count(count, WINDOW - now % WINDOW);
    }
}
