package id.tameng.care.conduct;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A step of the ladder.
public enum Rung {
    WARNING,
    SECOND_WARNING,
    HANDOVER,
    END,
    BLOCK;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Rung> find(String key) {
        return Arrays.stream(values()).filter(rung -> rung.key().equals(key)).findFirst();
    }
}
