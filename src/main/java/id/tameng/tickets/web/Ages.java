package id.tameng.tickets.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// How old times look at a moment. Those that [Moment#brief] reads alike on a day have the same age, found without
/// putting it into words.
record Ages(Instant now, Instant today, Instant yesterday) {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final int HOURS = 100;
    private static final int YESTERDAY = 200;
    private static final int LONG_AGO = 300;

    static Ages at(Instant now, ZoneId zone) {
        var day = LocalDate.ofInstant(now, zone);
        return new Ages(
                now,
                day.atStartOfDay(zone).toInstant(),
                day.minusDays(1).atStartOfDay(zone).toInstant());
    }

    int of(Instant time) {
        long seconds = Duration.between(time, now).toSeconds();
        if (seconds < HOUR) {
            return (int) Math.max(seconds, 0) / MINUTE;
        }
        if (!time.isBefore(today)) {
            return HOURS + (int) (seconds / HOUR);
        }
        return time.isBefore(yesterday) ? LONG_AGO : YESTERDAY;
    }
}
