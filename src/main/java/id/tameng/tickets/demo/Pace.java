package id.tameng.tickets.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.random.RandomGenerator;

/// When things happen: customers write from morning till night with a rush before lunch and after supper, agents work
/// from eight to nine.
final class Pace {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    /// How many write in each hour of the day.
    private static final int[] RUSH = {
        2, 1, 0, 0, 1, 2, 5, 9, 14, 20, 22, 17, 12, 15, 16, 13, 11, 10, 12, 18, 19, 13, 8, 4
    };

    private static final LocalTime OPEN = LocalTime.of(8, 0);
    private static final LocalTime CLOSE = LocalTime.of(21, 0);

    private final RandomGenerator random;

    Pace(RandomGenerator random) {
        this.random = random;
    }

    /// A moment on a day so many days before another, at an hour when people write.
    Instant onDay(Instant today, int before) {
        int total = 0;
        for (int customers : RUSH) {
            total += customers;
        }
        int pick = random.nextInt(total);
        int hour = 0;
        for (; pick >= RUSH[hour]; hour++) {
            pick -= RUSH[hour];
        }
        return today.atZone(WIB)
                .toLocalDate()
                .minusDays(before)
                .atTime(hour, random.nextInt(60), random.nextInt(60))
                .atZone(WIB)
                .toInstant();
    }

    Instant agent(Instant after) {
        return during(OPEN, CLOSE, after.plus(spread(Duration.ofMinutes(35), 0.9, Duration.ofHours(6))));
    }

    Instant customer(Instant after) {
        return during(
                LocalTime.of(6, 0),
                LocalTime.of(23, 0),
                after.plus(spread(Duration.ofMinutes(140), 1.1, Duration.ofHours(30))));
    }

    /// Another department takes its time.
    Instant department(Instant after) {
        return during(OPEN, CLOSE, after.plus(spread(Duration.ofHours(20), 0.5, Duration.ofHours(50))));
    }

    Instant moments(Instant after) {
        return after.plusSeconds(random.nextInt(20, 420));
    }

    private Duration spread(Duration median, double sigma, Duration limit) {
        double factor = Math.exp(sigma * random.nextGaussian());
        var drawn = Duration.ofSeconds((long) (median.toSeconds() * factor) + 45);
        return drawn.compareTo(limit) > 0 ? limit : drawn;
    }

    private Instant during(LocalTime from, LocalTime to, Instant at) {
        var local = at.atZone(WIB);
        if (!local.toLocalTime().isBefore(from) && local.toLocalTime().isBefore(to)) {
            return at;
        }
        var day = local.toLocalTime().isBefore(from)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return day.atTime(from).atZone(WIB).toInstant().plusSeconds(random.nextInt(60, 5_400));
    }
}
