package id.tameng.channels.email;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long to wait after a failed attempt: from a minute to a day, then no more.
final class BackOff {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private BackOff() {}

    /// @param failed how many attempts have failed
    /// @return empty when it is time to give up
    static Optional<Duration> after(int failed) {
        return failed > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(failed - 1));
    }
}
