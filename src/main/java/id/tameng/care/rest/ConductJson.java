package id.tameng.care.rest;

import id.tameng.care.conduct.Conduct;
import id.tameng.care.conduct.Step;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Conduct", description = "How far up the ladder a customer is")
record ConductJson(
        @Schema(description = "She may be in danger: no step is open but handing over")
        boolean endangered,

        @Schema(description = "Null: none is in force") @Nullable
        BlockJson block,

        @Schema(description = "Those that count, oldest first")
        List<StepJson> steps) {

    @Schema(name = "ConductStep")
    record StepJson(
            long id,

            @Schema(allowableValues = {"warning", "second-warning", "handover", "end", "block"})
            String step,

            @Schema(allowableValues = {"insult", "threat", "harassment", "hate"})
            String reason,

            @Schema(example = "CS-26-004211") String ticket,
            String person,
            Instant at) {

        static StepJson of(Step step) {
            return new StepJson(
                    step.id(),
                    step.rung().key(),
                    step.reason().key(),
                    step.ticket().toString(),
                    step.byName(),
                    step.at());
        }
    }

    static ConductJson of(Conduct conduct) {
        var block = conduct.block();
        return new ConductJson(
                conduct.endangered(),
                block == null ? null : BlockJson.of(block),
                conduct.steps().stream().map(StepJson::of).toList());
    }
}
