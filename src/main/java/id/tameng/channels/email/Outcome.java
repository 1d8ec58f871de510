package id.tameng.channels.email;

import id.tameng.tickets.Placed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of an envelope in a round.
sealed interface Outcome {

    long envelope();

    record Done(long envelope, Placed placed) implements Outcome {}

    /// Cannot become a message; a person decides.
    record Quarantined(
            long envelope, String reason, @Nullable String detail) implements Outcome {}

    /// Its time has not come.
    record PutBack(long envelope, Instant until, @Nullable String detail) implements Outcome {}
}
