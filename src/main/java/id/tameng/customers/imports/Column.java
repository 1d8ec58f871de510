package id.tameng.customers.imports;

import id.tameng.platform.InvalidField;
import java.util.Locale;

/// What a column of a file may be.
public enum Column {
    NAME,
    FIRST_NAME,
    LAST_NAME,
    EMAIL,
    PHONE,
    COMPANY,
    LANGUAGE,
    ZONE,
    NOTE,
    LEFT_OUT;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws InvalidField `columns`: choice-unknown
    public static Column of(String key) {
        for (var column : values()) {
            if (column.key().equals(key)) {
                return column;
            }
        }
        throw new InvalidField("columns", "choice-unknown");
    }
}
