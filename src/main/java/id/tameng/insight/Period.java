package id.tameng.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Whole days up to today as the reader's calendar has them, and as many before to compare with.
///
/// @param last today
public record Period(LocalDate last, int days, ZoneId zone) {

    private static final int DAILY = 31;
    private static final int WEEK = 7;

    public static Period of(Instant now, int days, ZoneId zone) {
        return new Period(now.atZone(zone).toLocalDate(), days, zone);
    }

    public LocalDate first() {
        return last.minusDays(days - 1L);
    }

    public Instant from() {
        return first().atStartOfDay(zone).toInstant();
    }

    public Instant until() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /// Where the time to compare with begins.
    public Instant before() {
        return first().minusDays(days).atStartOfDay(zone).toInstant();
    }

    /// How many days a bar stands for.
    public int step() {
        return days > DAILY ? WEEK : 1;
    }
}
