package id.tameng.tickets.fields;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A field as those who configure fill it in.
///
/// @param options one per line
/// @param use per type its id and the need, for instance `3:solve`; `3:none` for a type that does not have it
public record FieldForm(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String options,
        @Nullable List<String> use,
        @Nullable Boolean active,
        @Nullable Integer version) {

    static FieldForm of(CustomField field) {
        return new FieldForm(
                field.name(),
                field.kind().key(),
                String.join("\n", field.options()),
                field.uses().entrySet().stream()
                        .map(use -> use.getKey() + ":" + use.getValue().key())
                        .toList(),
                field.active(),
                field.version());
    }

    FieldDraft draft() {
        return new FieldDraft(
                Objects.requireNonNullElse(name, ""),
                Kind.find(Objects.requireNonNullElse(kind, "")).orElse(Kind.TEXT),
                Arrays.stream(Objects.requireNonNullElse(options, "").split("\\R", -1))
                        .collect(Collectors.toList()),
                uses());
    }

    /// Whether a type has the field with this need.
    public boolean uses(long type, String need) {
        var of = uses().get(type);
        return need.equals(of == null ? "none" : of.key());
    }

    private Map<Long, Need> uses() {
        var uses = new LinkedHashMap<Long, Need>();
        for (var one : use == null ? List.<String>of() : use) {
            var parts = one.split(":", -1);
            if (parts.length == 2 && parts[0].matches("\\d{1,18}")) {
                Need.find(parts[1]).ifPresent(need -> uses.put(Long.parseLong(parts[0]), need));
            }
        }
        return uses;
    }
}
