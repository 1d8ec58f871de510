package id.tameng.tickets.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.platform.web.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class AgesTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Locale INDONESIAN = Locale.of("id");
    private static final int THREE_DAYS = 3 * 24 * 60 * 60;

    private final StaticMessageSource messages = new StaticMessageSource();

    AgesTests() {
        messages.addMessage("time.now", INDONESIAN, "baru saja");
        messages.addMessage("time.minutes", INDONESIAN, "{0} mnt");
        messages.addMessage("time.hours", INDONESIAN, "{0} jam");
        messages.addMessage("time.yesterday", INDONESIAN, "kemarin");
    }

    @Test
    void timesOfTheSameAgeReadAlikeUnlessTheyAreDates() {
        var random = RandomGeneratorFactory.getDefault().create(7);
        for (int round = 0; round < 50; round++) {
            var now = Instant.parse("2026-11-20T00:00:00Z").plusSeconds(random.nextInt(THREE_DAYS));
            var ages = Ages.at(now, ZONE);
            var read = new HashMap<Integer, String>();
            for (int i = 0; i < 500; i++) {
                var time = now.plusSeconds(60).minusMillis(1000L * random.nextInt(THREE_DAYS) + random.nextInt(1000));
                var words = new Moment(time, now, ZONE, INDONESIAN, messages).brief();
                if (!words.endsWith("Nov")) {
                    assertThat(read.merge(ages.of(time), words, (known, other) -> known))
                            .isEqualTo(words);
                }
            }
        }
    }

    @Test
    void timesThatReadDifferentlyDifferInAge() {
        var now = Instant.parse("2026-11-20T10:00:30Z");
        var ages = Ages.at(now, ZONE);
        assertThat(java.util.stream.Stream.of(20, 80, 140, 3_600, 7_200, 86_400, 400_000)
                        .map(seconds -> ages.of(now.minusSeconds(seconds))))
                .doesNotHaveDuplicates();
    }
}
