package id.tameng.tickets.web;

import id.tameng.platform.DomainException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Good times for a reply that need not go now, in the sender's zone.
public final class SendTimes {

    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime WEEK_BEGINS = LocalTime.of(9, 0);

    /// @param key of its words, `later.<key>`
    public record SendTime(String key, LocalDateTime local, Instant at) {}

    private SendTimes() {}

    /// This afternoon while there is still some of it, tomorrow morning, and Monday when that is another day.
    public static List<SendTime> of(Instant now, ZoneId zone) {
        var local = now.atZone(zone).toLocalDateTime();
        var times = new ArrayList<SendTime>();
        if (local.toLocalTime().isBefore(AFTERNOON.minusMinutes(30))) {
            times.add(time("afternoon", local.toLocalDate().atTime(AFTERNOON), zone));
        }
        var tomorrow = local.toLocalDate().plusDays(1);
        times.add(time("tomorrow", tomorrow.atTime(MORNING), zone));
        var monday = local.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        if (!monday.equals(tomorrow)) {
            times.add(time("monday", monday.atTime(WEEK_BEGINS), zone));
        }
        return List.copyOf(times);
    }

    /// As a form shows it, to the minute.
    public static String local(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /// @param local as a form gives it, `2026-11-23T08:00`
    /// @throws DomainException send-at-unreadable
    static Instant parse(@Nullable String local, ZoneId zone) {
        try {
            return LocalDateTime.parse(local == null ? "" : local).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw DomainException.invalid("send-at-unreadable");
        }
    }

    private static SendTime time(String key, LocalDateTime local, ZoneId zone) {
        return new SendTime(key, local, local.atZone(zone).toInstant());
    }
}
