package id.tameng.tickets.types;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A kind of ticket as those who configure fill it in.
///
/// @param required null when no box is ticked: browsers send nothing then
public record TypeForm(
        @Nullable String name,
        @Nullable Boolean active,
        @Nullable Set<String> required,
        @Nullable Integer version) {

    static TypeForm of(TicketType type) {
        return new TypeForm(
                type.name(),
                type.active(),
                Set.copyOf(type.required().stream().map(Part::key).toList()),
                type.version());
    }

    TicketTypes.Edit edit() {
        var parts = EnumSet.noneOf(Part.class);
        if (required != null) {
            required.forEach(key -> Part.find(key).ifPresent(parts::add));
        }
        return new TicketTypes.Edit(
                Objects.requireNonNullElse(name, ""),
                Boolean.TRUE.equals(active),
                parts,
                Objects.requireNonNullElse(version, 0));
    }
}
