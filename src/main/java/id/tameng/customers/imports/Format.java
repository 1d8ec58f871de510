package id.tameng.customers.imports;

import java.util.Locale;

/// What kind of file it is.
public enum Format {
    CSV,
    VCARD;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Format of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
