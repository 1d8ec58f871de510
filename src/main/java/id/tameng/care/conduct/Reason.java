package id.tameng.care.conduct;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a step was taken, from the mildest to the gravest.
public enum Reason {
    INSULT,
    HATE,
    HARASSMENT,
    THREAT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Reason> find(String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }

    /// Nobody must bear it a second time before she may leave.
    boolean isGrave() {
        return this != INSULT;
    }
}
