package id.tameng.channels.email.mime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `20260601`, `20260601T090000Z` or a local time with the name of its zone, also by the names Windows gives them.
record IcsTime(Instant at, boolean wholeDay) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private static final Map<String, String> WINDOWS = Map.of(
            "SE Asia Standard Time", "Asia/Jakarta",
            "Singapore Standard Time", "Asia/Singapore",
            "Tokyo Standard Time", "Asia/Tokyo",
            "China Standard Time", "Asia/Shanghai",
            "India Standard Time", "Asia/Kolkata",
            "W. Australia Standard Time", "Australia/Perth",
            "GMT Standard Time", "Europe/London",
            "W. Europe Standard Time", "Europe/Berlin",
            "Eastern Standard Time", "America/New_York",
            "Pacific Standard Time", "America/Los_Angeles");

    static @Nullable IcsTime of(String value, @Nullable String zone) {
        try {
            if (value.length() == 8) {
                var day = LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
                return new IcsTime(day.atStartOfDay(ZoneOffset.UTC).toInstant(), true);
            }
            var utc = value.endsWith("Z");
            var local = LocalDateTime.parse(utc ? value.substring(0, value.length() - 1) : value, LOCAL);
            return new IcsTime(local.atZone(utc ? ZoneOffset.UTC : zone(zone)).toInstant(), false);
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    /// A zone that nobody knows is Jakarta's: most of those who write to us live there.
    private static ZoneId zone(@Nullable String name) {
        var jakarta = ZoneId.of("Asia/Jakarta");
        if (name == null) {
            return jakarta;
        }
        try {
            return ZoneId.of(WINDOWS.getOrDefault(name, name));
        } catch (DateTimeException unknown) {
            return jakarta;
        }
    }
}
