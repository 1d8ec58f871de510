package id.tameng.tickets.fields;

import id.tameng.platform.InvalidField;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A field of tickets.
///
/// @param key of its values, in the API too; never changes
/// @param options of a choice
/// @param uses which types have it, and when it must be filled in
public record CustomField(
        long id,
        String key,
        String name,
        Kind kind,
        List<String> options,
        boolean active,
        Map<Long, Need> uses,
        int version) {

    public static final int TEXT = 500;
    private static final int DIGITS = 20;

    public String path() {
        return "custom_fields." + key;
    }

    public boolean isFor(long type) {
        return active && uses.containsKey(type);
    }

    public boolean isNeeded(long type, Need need) {
        return active && uses.get(type) == need;
    }

    /// What is stored for what somebody typed.
    ///
    /// @return null for nothing
    /// @throws InvalidField by its path
    public @Nullable Object value(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        return switch (kind) {
            case TEXT -> text(text);
            case NUMBER -> number(text);
            case DATE -> date(text);
            case CHOICE -> option(text);
            case YES_NO -> yesNo(text);
        };
    }

    private String text(String text) {
        if (text.length() > TEXT) {
            throw new InvalidField(path(), "field-too-long", TEXT);
        }
        return text;
    }

    /// With a point or a comma before the decimals.
    private BigDecimal number(String text) {
        try {
            var number = new BigDecimal(text.replace(',', '.'));
            if (number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS) {
                throw new InvalidField(path(), "field-no-number");
            }
            return number;
        } catch (NumberFormatException e) {
            throw new InvalidField(path(), "field-no-number");
        }
    }

    private String date(String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() < 1900 || date.getYear() > 9999) {
                throw new InvalidField(path(), "field-no-date");
            }
            return date.toString();
        } catch (DateTimeException e) {
            throw new InvalidField(path(), "field-no-date");
        }
    }

    private String option(String text) {
        if (!options.contains(text)) {
            throw new InvalidField(path(), "field-no-option");
        }
        return text;
    }

    private Boolean yesNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidField(path(), "field-no-yes-no");
        };
    }
}
