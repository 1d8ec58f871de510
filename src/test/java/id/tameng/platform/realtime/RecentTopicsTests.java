package id.tameng.platform.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTopicsTests {

    private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

    private final RecentTopics recent = new RecentTopics();

    @Test
    void tellsWhatChangedSince() {
        recent.begin(NOON);
        recent.add(List.of("tickets", "ticket/1"), NOON.plusSeconds(10));
        recent.add(List.of("tickets", "ticket/2"), NOON.plusSeconds(20));

        assertThat(recent.since(NOON.plusSeconds(15)).orElseThrow()).containsExactlyInAnyOrder("tickets", "ticket/2");
        assertThat(recent.since(NOON.plusSeconds(21)).orElseThrow()).isEmpty();
    }

    @Test
    void cannotSayWhatChangedBeforeItListened() {
        assertThat(recent.since(NOON)).isEmpty();

        recent.begin(NOON);

        assertThat(recent.since(NOON)).isEmpty();
        assertThat(recent.since(NOON.plusMillis(1))).isPresent();
    }

    @Test
    void forgetsTheOldestAndKnowsThatItDid() {
        recent.begin(NOON);
        recent.add(List.of("ticket/first"), NOON.plusSeconds(1));
        recent.add(IntStream.range(0, 10_000).mapToObj(i -> "ticket/" + i).toList(), NOON.plusSeconds(2));

        assertThat(recent.since(NOON.plusSeconds(1))).isEmpty();
        assertThat(recent.since(NOON.plusSeconds(2)).orElseThrow()).hasSize(10_000);
    }
}
