package id.tameng.tickets.documentation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who could have prevented it: the owner of the root cause.
public enum Cause {
    PRODUCT,
    POLICY,
    LOGISTICS,
    US,
    CUSTOMER,
    THIRD_PARTY;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Cause> find(String key) {
        return Arrays.stream(values()).filter(cause -> cause.key().equals(key)).findFirst();
    }
}
