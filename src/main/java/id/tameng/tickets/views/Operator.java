package id.tameng.tickets.views;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a condition compares.
public enum Operator {
    IS_ANY,
    IS_NONE,
    OLDER_THAN,
    NEWER_THAN,
    CONTAINS,
    LACKS,
    AT_LEAST,
    AT_MOST,
    PRESENT,
    MISSING;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean needsValue() {
        return this != PRESENT && this != MISSING;
    }

    public static Optional<Operator> find(String key) {
        return Arrays.stream(values())
                .filter(operator -> operator.key().equals(key))
                .findFirst();
    }
}
