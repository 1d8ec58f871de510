package id.tameng.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RequestCountsTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T03:00:10Z"));
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final RequestCounts counts = new RequestCounts(clock);

    @Test
    void countsEachOnHerOwn() {
        assertThat(counts.count("dewi").count()).isEqualTo(1);
        assertThat(counts.count("dewi").count()).isEqualTo(2);
        assertThat(counts.count("rian").count()).isEqualTo(1);
    }

    @Test
    void beginsAnewWithTheNextMinute() {
        assertThat(counts.count("dewi").reset()).isEqualTo(50);
        now.updateAndGet(time -> time.plus(Duration.ofSeconds(50)));
        assertThat(counts.count("dewi")).isEqualTo(new RequestCounts.Count(1, 60));
    }
}
