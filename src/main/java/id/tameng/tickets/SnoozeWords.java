package id.tameng.tickets;

import id.tameng.platform.DomainException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// Until when, in the words of an office: "besok pagi" is eight o'clock where the person is.
public final class SnoozeWords {

    /// In the order they are offered.
    public static final List<String> WORDS = List.of("later", "tomorrow", "workday", "monday", "week", "answer");

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration LATER = Duration.ofHours(3);

    private SnoozeWords() {}

    /// @param word one of [#WORDS], or a local date and time such as `2026-11-23T08:00`, or an instant
    /// @throws DomainException time-unreadable
    public static Snooze parse(String word, ZoneId zone, Instant now) {
        var today = now.atZone(zone).toLocalDate();
        return switch (word.strip()) {
            case "answer" -> Snooze.UNTIL_ANSWER;
            case "later" -> Snooze.until(now.plus(LATER));
            case "tomorrow" -> morning(today.plusDays(1), zone);
            case "workday" -> morning(workday(today.plusDays(1)), zone);
            case "monday" -> morning(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), zone);
            case "week" -> morning(today.plusWeeks(1), zone);
            default -> written(word.strip(), zone);
        };
    }

    private static Snooze morning(LocalDate day, ZoneId zone) {
        return Snooze.until(day.atTime(MORNING).atZone(zone).toInstant());
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    private static Snooze written(String text, ZoneId zone) {
        try {
            return Snooze.until(
                    text.endsWith("Z")
                            ? Instant.parse(text)
                            : LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            throw DomainException.invalid("time-unreadable");
        }
    }
}
