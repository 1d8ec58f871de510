package id.tameng.tickets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How soon a case wants attention.
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Priority> find(String key) {
        return Arrays.stream(values())
                .filter(priority -> priority.key().equals(key))
                .findFirst();
    }
}
