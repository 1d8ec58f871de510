package id.tameng.platform.audit;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is different afterwards, field by field. Values that are the same before and after are left out. Never put a
/// secret in here.
public final class Changes {

    private static final int LONGEST = 2_000;

    /// @param before empty: there was none
    /// @param after empty: there is none
    public record Change(String before, String after) {}

    private final Map<String, Change> fields = new LinkedHashMap<>();

    public static Changes none() {
        return new Changes();
    }

    public Changes with(String field, @Nullable Object before, @Nullable Object after) {
        var old = text(before);
        var fresh = text(after);
        if (!old.equals(fresh)) {
            fields.put(field, new Change(old, fresh));
        }
        return this;
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public Map<String, Change> fields() {
        return Collections.unmodifiableMap(fields);
    }

    private static String text(@Nullable Object value) {
        var text = value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .collect(Collectors.joining(", "))
                : Objects.toString(value, "");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
