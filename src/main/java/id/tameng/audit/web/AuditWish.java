package id.tameng.audit.web;

import id.tameng.audit.AuditFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The filters as they are typed; what cannot be understood does not filter.
///
/// @param from the first day, `2026-11-21`, in the reader's zone
/// @param until the last day
public record AuditWish(String person, String kind, String subject, String from, String until) {

    public AuditWish {
        person = Objects.requireNonNullElse(person, "").strip();
        kind = Objects.requireNonNullElse(kind, "").strip();
        subject = Objects.requireNonNullElse(subject, "").strip();
        from = Objects.requireNonNullElse(from, "").strip();
        until = Objects.requireNonNullElse(until, "").strip();
    }

    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                person.matches("\\d{1,18}") ? Long.valueOf(person) : null,
                kind.isEmpty() ? null : kind,
                subject.isEmpty() ? null : subject,
                day(from, 0, zone),
                day(until, 1, zone));
    }

    /// For links to the next page and to the file.
    public String query() {
        return Stream.of(
                        "person=" + encoded(person),
                        "kind=" + encoded(kind),
                        "subject=" + encoded(subject),
                        "from=" + encoded(from),
                        "until=" + encoded(until))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static @Nullable Instant day(String text, int later, ZoneId zone) {
        try {
            return text.isEmpty()
                    ? null
                    : LocalDate.parse(text).plusDays(later).atStartOfDay(zone).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
