package id.tameng.tickets.fields;

import id.tameng.platform.InvalidField;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A field as programs want it.
@Schema(name = "CustomFieldText", description = "A whole field; what is left out is as usual.")
record CustomFieldRequest(
        @NotBlank @Size(max = 60) String name,

        @Schema(
                description = "Cannot be changed later; text if left out",
                allowableValues = {"text", "number", "date", "choice", "yes_no"})
        @Nullable
        String kind,

        @Schema(description = "Of a choice") @Size(max = 100) @Nullable
        List<@NotNull @Size(max = 80) String> options,

        @Schema(description = "True if left out") @Nullable Boolean active,

        @Schema(description = "The types that have the field; none if left out") @Size(max = 200) @Nullable
        List<@NotNull @Valid Use> types) {

    @Schema(name = "CustomFieldUseText")
    record Use(
            @Schema(description = "The id of the type") @NotNull
            Long type,

            @Schema(
                    description = "When it must be filled in; optional if left out",
                    allowableValues = {"optional", "open", "solve"})
            @Nullable
            String required) {}

    FieldDraft draft() {
        return new FieldDraft(
                name,
                kind == null ? Kind.TEXT : Kind.find(kind).orElseThrow(() -> new InvalidField("kind", "field-kind")),
                options == null ? List.of() : options,
                uses());
    }

    /// @throws InvalidField `kind`: field-kind-stays
    void checkKind(CustomField field) {
        if (kind != null && !kind.equals(field.kind().key())) {
            throw new InvalidField("kind", "field-kind-stays");
        }
    }

    boolean isActive() {
        return active == null || active;
    }

    private Map<Long, Need> uses() {
        var uses = new LinkedHashMap<Long, Need>();
        for (var use : types == null ? List.<Use>of() : types) {
            var need = use.required() == null ? "optional" : use.required();
            uses.put(use.type(), Need.find(need).orElseThrow(() -> new InvalidField("types", "field-need")));
        }
        return uses;
    }
}
