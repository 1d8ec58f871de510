package id.tameng.tickets.fields;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// When a field must be filled in.
public enum Need {
    OPTIONAL,
    OPEN,
    SOLVE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Need> find(String key) {
        return Arrays.stream(values()).filter(need -> need.key().equals(key)).findFirst();
    }
}
