package id.tameng.care.conduct;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a step was taken.
public enum Reason {
    INSULT(0),
    THREAT(3),
    HARASSMENT(2),
    HATE(1);

    private final int gravity;

    Reason(int gravity) {
        this.gravity = gravity;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Reason> find(String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }

    /// Which of two is named first; greater is graver.
    int gravity() {
        return gravity;
    }

    /// Nobody must bear it a second time before she may leave.
    boolean isGrave() {
        return this != INSULT;
    }
}
