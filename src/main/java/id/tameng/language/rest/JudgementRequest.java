package id.tameng.language.rest;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// Texts to be judged.
@Schema(name = "NewJudgements")
record JudgementRequest(
        @ArraySchema(schema = @Schema(example = "paket saya belum sampai min"), minItems = 1, maxItems = 1000)
        @NotNull
        @Size(min = 1, max = 1000)
        List<@NotNull String> texts) {}
