package id.tameng.tickets.views;

import id.tameng.platform.Cursor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.intellij.lang.annotations.Language;

/// The orders of a list. Each is a column (or an expression with an index) and the id, so that pages go by key.
public enum Sorting {
    NEWEST("last_message_at", true, true),
    OLDEST("last_message_at", false, true),
    WAITING("coalesce(unanswered_since, '9999-12-31 00:00:00+00'::timestamptz)", false, true),
    PRIORITY("CASE priority WHEN 'urgent' THEN 4 WHEN 'high' THEN 3 WHEN 'normal' THEN 2 ELSE 1 END", true, false),
    CREATED("created_at", true, true),
    CREATED_FIRST("created_at", false, true),
    UPDATED("updated_at", true, true),
    /// The most pressing first; what is not judged yet is not among them.
    MOOD("mood_order.heat", true, false);

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final String expression;
    private final boolean down;
    private final boolean time;

    Sorting(
            @Language(value = "SQL", prefix = "SELECT ", suffix = " FROM ticket") String expression,
            boolean down,
            boolean time) {
        this.expression = expression;
        this.down = down;
        this.time = time;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sorting> find(String key) {
        return Arrays.stream(values()).filter(order -> order.key().equals(key)).findFirst();
    }

    /// What a cursor remembers: microseconds, or the rank.
    String place() {
        return time ? "(extract(epoch FROM " + expression + ") * 1000000)::bigint" : expression;
    }

    String after() {
        return "(" + expression + ", " + id() + ") " + (down ? "<" : ">") + " (:place, :place_id)";
    }

    String order() {
        return expression + (down ? " DESC, " + id() + " DESC" : ", " + id());
    }

    /// What the list reads besides the tickets themselves.
    String join() {
        return this == MOOD ? "JOIN ticket_mood AS mood_order ON mood_order.ticket_id = ticket.id" : "";
    }

    private String id() {
        return this == MOOD ? "mood_order.ticket_id" : "id";
    }

    /// The value of `:place` for a cursor.
    Object value(Cursor cursor) {
        var instant = cursor.time();
        if (!time) {
            return instant.toEpochMilli() == 0 ? Integer.parseInt(cursor.key()) : 0;
        }
        return Timestamp.from(instant.isAfter(LAST) ? LAST : instant.isBefore(Instant.EPOCH) ? Instant.EPOCH : instant);
    }
}
