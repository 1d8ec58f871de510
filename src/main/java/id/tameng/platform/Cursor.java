package id.tameng.platform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The place of a row in its order: what it is sorted by, then its id. Programs get it as an opaque word.
public record Cursor(String key, long id) {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /// For lists in the order of time, to the microsecond that the database keeps.
    public static Cursor at(Instant time, long id) {
        return new Cursor(Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, time)), id);
    }

    /// @return null for null
    /// @throws InvalidField `after`, when it is not one of ours
    public static @Nullable Cursor parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int space = plain.indexOf(' ');
            return new Cursor(plain.substring(space + 1), Long.parseLong(plain.substring(0, space)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new InvalidField("after", "cursor-unknown");
        }
    }

    /// The time that [#at] was given.
    public Instant time() {
        try {
            return Instant.EPOCH.plus(Long.parseLong(key), ChronoUnit.MICROS);
        } catch (NumberFormatException | ArithmeticException e) {
            throw new InvalidField("after", "cursor-unknown");
        }
    }

    @Override
    public String toString() {
        return ENCODER.encodeToString((id + " " + key).getBytes(StandardCharsets.UTF_8));
    }
}
