package id.tameng.tickets.fields;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// A field as programs get it.
@Schema(name = "CustomField", description = "A field that this organisation gives its tickets.")
record CustomFieldJson(
        @Schema(description = "The key of its values", example = "nomor_resi")
        String key,

        @Schema(example = "Nomor resi") String name,

        @Schema(allowableValues = {"text", "number", "date", "choice", "yes_no"})
        String kind,

        @Schema(description = "Of a choice") List<String> options,
        boolean active,
        List<Use> types) {

    @Schema(name = "CustomFieldUse", description = "A type that has the field.")
    record Use(
            @Schema(description = "The id of the type") long type,

            @Schema(
                    description = "When it must be filled in",
                    allowableValues = {"optional", "open", "solve"})
            String required) {}

    static CustomFieldJson of(CustomField field) {
        return new CustomFieldJson(
                field.key(),
                field.name(),
                field.kind().key(),
                field.options(),
                field.active(),
                field.uses().entrySet().stream()
                        .map(use -> new Use(use.getKey(), use.getValue().key()))
                        .toList());
    }
}
