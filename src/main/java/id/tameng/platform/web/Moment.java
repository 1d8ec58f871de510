package id.tameng.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;

/// A time as people read it: how long ago, in their zone, with the whole date for whoever wants to know.
public record Moment(Instant at, Instant now, ZoneId zone, Locale locale, MessageSource messages) {

    private static final Map<String, String> INDONESIAN_ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    /// Making one takes longer than using it; there are a handful for each language.
    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    /// "baru saja", "5 mnt", "3 jam", "kemarin", "12 Okt", "12 Okt 2025".
    public String brief() {
        var age = Duration.between(at, now);
        if (age.toMinutes() < 1) {
            return text("time.now");
        }
        if (age.toHours() < 1) {
            return text("time.minutes", age.toMinutes());
        }
        var day = at.atZone(zone).toLocalDate();
        var today = now.atZone(zone).toLocalDate();
        if (day.equals(today)) {
            return text("time.hours", age.toHours());
        }
        if (day.equals(today.minusDays(1))) {
            return text("time.yesterday");
        }
        return format(day.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy");
    }

    /// "Sabtu, 21 November 2026 20.15 WIB".
    public String full() {
        var date = FORMATS.computeIfAbsent(
                locale + "full",
                key -> DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
        return date.format(at.atZone(zone)) + " " + clockTime() + " " + zoneName();
    }

    /// "hari ini", "kemarin", "Rabu, 12 November 2025".
    public String day() {
        var day = at.atZone(zone).toLocalDate();
        var today = now.atZone(zone).toLocalDate();
        if (day.equals(today)) {
            return text("time.today");
        }
        return day.equals(today.minusDays(1)) ? text("time.yesterday") : format("EEEE, d MMMM yyyy");
    }

    /// "12 Nov", or with the year if it is another.
    public String date() {
        boolean thisYear = at.atZone(zone).getYear() == now.atZone(zone).getYear();
        return format(thisYear ? "d MMM" : "d MMM yyyy");
    }

    /// A time to come: "hari ini 20.15", "besok 08.00", "Sen, 23 Nov 08.00".
    public String until() {
        var day = at.atZone(zone).toLocalDate();
        var today = now.atZone(zone).toLocalDate();
        if (day.equals(today)) {
            return text("time.today") + " " + clockTime();
        }
        return (day.equals(today.plusDays(1)) ? text("time.tomorrow") : format("EEE, d MMM")) + " " + clockTime();
    }

    /// "20.15".
    public String clockTime() {
        return FORMATS.computeIfAbsent(
                        locale + "time",
                        key -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                                .withLocale(locale))
                .format(at.atZone(zone));
    }

    public boolean isPast() {
        return at.isBefore(now);
    }

    /// ISO 8601 to the second, for the `datetime` attribute.
    public String iso() {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// "WIB".
    public String zoneName() {
        var name = INDONESIAN_ZONES.get(zone.getId());
        return name != null ? name : format("zzz");
    }

    private String format(String pattern) {
        return FORMATS.computeIfAbsent(locale + pattern, key -> DateTimeFormatter.ofPattern(pattern, locale))
                .format(at.atZone(zone));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
