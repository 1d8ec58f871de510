package id.tameng.tickets.types;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A part of the documentation of a case, in the order in which it is written.
public enum Part {
    SUMMARY,
    STEPS,
    SOLUTION,
    CAUSE,
    FOLLOW_UP;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// How a form and the API name it.
    public String path() {
        return "documentation." + key();
    }

    public static Optional<Part> find(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }
}
