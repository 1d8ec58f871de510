package id.tameng.tickets.types;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// A kind of ticket as programs get it.
@Schema(name = "TicketType", description = "A kind of ticket and what solving one asks for.")
record TicketTypeJson(
        long id,
        @Schema(example = "Retur") String name,
        boolean active,

        @Schema(description = "Parts of the documentation", example = "[\"summary\", \"cause\"]")
        List<String> required) {

    static TicketTypeJson of(TicketType type) {
        return new TicketTypeJson(
                type.id(),
                type.name(),
                type.active(),
                type.required().stream().map(Part::key).toList());
    }
}
