package id.tameng.channels.email.mime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The Date header, whatever order and language its words have. A date outside 1970 to 2200 is as good as none.
final class MailDates {

    private static final Pattern WORDS = Pattern.compile("[ ,()]+|(?<=[a-z0-9])-(?=[a-z0-9])");
    private static final Pattern OFFSET = Pattern.compile("(gmt|utc)?[+-]\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("mei", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("agu", 8),
            Map.entry("ags", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("des", 12));

    private static final Map<String, Integer> ZONE_HOURS = Map.ofEntries(
            Map.entry("wib", 7),
            Map.entry("wita", 8),
            Map.entry("wit", 9),
            Map.entry("sgt", 8),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7),
            Map.entry("cet", 1),
            Map.entry("cest", 2),
            Map.entry("jst", 9));

    static @Nullable Instant parse(@Nullable String header) {
        if (header == null) {
            return null;
        }
        try {
            var date = new MailDates().read(SafeText.cut(header, 200));
            return date == null || date.getYear() < 1970 || date.getYear() > 2200 ? null : date.toInstant();
        } catch (DateTimeException | NumberFormatException nonsense) {
            return null;
        }
    }

    private int day;
    private int month;
    private int year = -1;
    private @Nullable String clock;
    private @Nullable ZoneOffset zone;

    private @Nullable OffsetDateTime read(String text) {
        if (text.length() > 18 && text.charAt(4) == '-' && text.charAt(10) == 'T') {
            return OffsetDateTime.parse(text.strip());
        }
        for (var word : WORDS.split(text.toLowerCase(Locale.ROOT))) {
            take(word);
        }
        return month == 0 || day == 0 || year < 0 ? null : at(clock == null ? "0:0" : clock);
    }

    private void take(String word) {
        var name = word.length() >= 3 ? MONTHS.get(word.substring(0, 3)) : null;
        if (word.indexOf(':') > 0 && Character.isDigit(word.charAt(0))) {
            clock = clock == null ? word : clock;
        } else if (month == 0 && name != null) {
            month = name;
        } else if (OFFSET.matcher(word).matches()) {
            zone = zone == null ? offset(word) : zone;
        } else if (NUMBER.matcher(word).matches()) {
            number(Integer.parseInt(word), word.length());
        } else if (zone == null && clock != null && ZONE_HOURS.containsKey(word)) {
            zone = ZoneOffset.ofHours(ZONE_HOURS.getOrDefault(word, 0));
        }
    }

    private void number(int value, int digits) {
        if (day == 0 && digits <= 2) {
            day = value;
        } else if (year < 0) {
            year = digits == 2 ? (value < 70 ? 2000 + value : 1900 + value) : value;
        }
    }

    private static ZoneOffset offset(String word) {
        var digits = word.substring(word.length() - 4);
        var minutes = Integer.parseInt(digits.substring(0, 2)) * 60 + Integer.parseInt(digits.substring(2));
        return ZoneOffset.ofTotalSeconds(60 * (word.charAt(word.length() - 5) == '-' ? -minutes : minutes));
    }

    private OffsetDateTime at(String time) {
        var parts = time.split(":");
        var hour = Integer.parseInt(parts[0]);
        var minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        var second = parts.length > 2 ? Math.min(59, (int) Double.parseDouble(parts[2])) : 0;
        return LocalDateTime.of(year, month, day, hour, minute, second).atOffset(zone == null ? ZoneOffset.UTC : zone);
    }
}
