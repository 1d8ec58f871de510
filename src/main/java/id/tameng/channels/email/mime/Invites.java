package id.tameng.channels.email.mime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The first event of an iCalendar text (RFC 5545), as far as a reader needs it.
final class Invites {

    private static final int LINES = 5_000;

    static @Nullable Calendar read(String ics) {
        return new Invites().scan(ics.replaceAll("\n[ \t]", ""));
    }

    private String method = "PUBLISH";
    private String summary = "";
    private @Nullable String location;
    private @Nullable MailAddress organizer;
    private @Nullable IcsTime start;
    private @Nullable IcsTime end;
    private boolean inEvent;
    private boolean seen;
    private int nested;

    private @Nullable Calendar scan(String ics) {
        for (var line : ics.split("\n", LINES)) {
            var colon = valueColon(line);
            if (colon > 0) {
                var head = HeaderValue.of(line.substring(0, colon));
                take(
                        head.value().toUpperCase(Locale.ROOT),
                        head,
                        line.substring(colon + 1).strip());
            }
        }
        if (!seen) {
            return null;
        }
        return new Calendar(
                method,
                summary,
                start == null ? null : start.at(),
                end == null ? null : end.at(),
                start != null && start.wholeDay(),
                location,
                organizer);
    }

    /// The colon that ends the parameters: one in quotes belongs to a parameter.
    private static int valueColon(String line) {
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private void take(String name, HeaderValue head, String value) {
        switch (name) {
            case "METHOD" -> method = SafeText.line(value, 20).toUpperCase(Locale.ROOT);
            case "BEGIN" -> begin(value);
            case "END" -> end(value);
            default -> {
                if (inEvent && nested == 0) {
                    property(name, head, value);
                }
            }
        }
    }

    private void begin(String value) {
        if (inEvent) {
            nested++;
        } else if (!seen && value.equalsIgnoreCase("VEVENT")) {
            inEvent = true;
            seen = true;
        }
    }

    private void end(String value) {
        if (nested > 0) {
            nested--;
        } else if (value.equalsIgnoreCase("VEVENT")) {
            inEvent = false;
        }
    }

    private void property(String name, HeaderValue head, String value) {
        switch (name) {
            case "SUMMARY" -> summary = SafeText.line(plain(value), Limits.SUBJECT);
            case "LOCATION" -> location = value.isBlank() ? null : SafeText.line(plain(value), Limits.SUBJECT);
            case "DTSTART" -> start = IcsTime.of(value, head.parameter("tzid"));
            case "DTEND" -> end = IcsTime.of(value, head.parameter("tzid"));
            case "ORGANIZER" -> organizer = person(head, value);
            default -> {} // attendees, alarms and the rest stay in the file
        }
    }

    private static @Nullable MailAddress person(HeaderValue head, String value) {
        var address = MailboxText.address(value);
        var name = head.parameter("cn");
        return address == null ? null : new MailAddress(name == null ? null : MailboxText.name(name, address), address);
    }

    private static String plain(String value) {
        return value.replace("\\n", " ")
                .replace("\\N", " ")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\");
    }
}
