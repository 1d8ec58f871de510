package id.tameng.customers.web;

import id.tameng.customers.Consents;
import id.tameng.platform.InvalidField;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A word of consent, as typed.
///
/// @param granted `yes` or `no`
/// @param day blank: today
record ConsentForm(
        @Nullable String purpose,
        @Nullable String channel,
        @Nullable String granted,
        @Nullable String source,
        @Nullable String remark,
        @Nullable String day) {

    static final ConsentForm BLANK = new ConsentForm("marketing", "email", "yes", "phone", "", "");

    static final Map<String, String> FIELDS = Map.of(
            "choice-unknown", "purpose",
            "text-too-long", "remark",
            "time-ahead", "day",
            "time-long-ago", "day",
            "date-invalid", "day");

    /// @throws InvalidField `day`: date-invalid
    Consents.Word word(ZoneId zone, Clock clock) {
        return new Consents.Word(
                text(purpose), text(channel), "yes".equals(granted), text(source), remark, at(zone, clock));
    }

    private @Nullable Instant at(ZoneId zone, Clock clock) {
        try {
            var date = text(day).isBlank() ? null : LocalDate.parse(text(day).strip());
            return date == null || date.equals(LocalDate.now(clock.withZone(zone)))
                    ? null
                    : date.atTime(LocalTime.NOON).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidField("day", "date-invalid");
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
