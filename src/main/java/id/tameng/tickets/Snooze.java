package id.tameng.tickets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether a ticket is put off, and until when.
///
/// @param until null while active: until the customer writes
public record Snooze(boolean active, @Nullable Instant until) {

    public static final Snooze NONE = new Snooze(false, null);
    public static final Snooze UNTIL_ANSWER = new Snooze(true, null);

    public static Snooze until(Instant time) {
        return new Snooze(true, time);
    }

    /// As the history keeps it: the time, or `answer`; null when it is not put off.
    @Nullable
    String text() {
        if (!active) {
            return null;
        }
        return until == null ? "answer" : until.toString();
    }
}
