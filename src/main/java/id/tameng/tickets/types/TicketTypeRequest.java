package id.tameng.tickets.types;

import id.tameng.platform.InvalidField;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A kind of ticket as programs want it.
@Schema(name = "TicketTypeText", description = "A whole type; what is left out is as usual.")
record TicketTypeRequest(
        @Schema(example = "Retur") @NotBlank @Size(max = 60) String name,
        @Schema(description = "True if left out") @Nullable Boolean active,

        @Schema(description = "Parts of the documentation that solving asks for", example = "[\"summary\", \"cause\"]")
        @Size(max = 10)
        @Nullable
        List<@NotNull String> required) {

    TicketTypes.Edit edit(int version) {
        return new TicketTypes.Edit(name, isActive(), parts(), version);
    }

    boolean isActive() {
        return active == null || active;
    }

    Set<Part> parts() {
        var parts = EnumSet.noneOf(Part.class);
        for (var key : required == null ? List.<String>of() : required) {
            parts.add(Part.find(key).orElseThrow(() -> new InvalidField("required", "type-part")));
        }
        return parts;
    }
}
