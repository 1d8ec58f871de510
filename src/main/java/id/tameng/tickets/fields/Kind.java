package id.tameng.tickets.fields;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a field holds.
public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    CHOICE,
    YES_NO;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
