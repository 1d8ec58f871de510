package id.tameng.tickets;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place in a list between two tickets, and which way to go on from it.
///
/// @param older towards older tickets, else towards newer ones
public record InboxCursor(boolean older, Instant at, long id) {

    private static final Pattern TEXT = Pattern.compile("([on])(-?\\d{1,17})\\.(\\d{1,18})");

    /// @return empty for what is no cursor: such a list begins at its top
    public static Optional<InboxCursor> parse(@Nullable String text) {
        var matcher = TEXT.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new InboxCursor(
                        matcher.group(1).equals("o"),
                        Instant.EPOCH.plus(Long.parseLong(matcher.group(2)), ChronoUnit.MICROS),
                        Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return (older ? "o" : "n") + ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + id;
    }
}
