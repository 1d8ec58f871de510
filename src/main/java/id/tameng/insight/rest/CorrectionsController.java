package id.tameng.insight.rest;

import id.tameng.insight.TrainingData;
import id.tameng.insight.TrainingExample;
import id.tameng.platform.Slice;
import id.tameng.platform.audit.ReadsPersonalData;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@ApiController
@Tag(name = "Judgements")
class CorrectionsController {

    @Schema(name = "TrainingExample")
    record TrainingExampleJson(
            long id,
            long message,

            @Schema(allowableValues = {"mood", "problem", "abuse", "topic", "distress"})
            String what,

            @Schema(description = "What the model had said") String before,
            @Schema(description = "What is true") String after,
            String model,
            String person,
            Instant at,
            String text) {

        static TrainingExampleJson of(TrainingExample example) {
            var correction = example.correction();
            return new TrainingExampleJson(
                    correction.id(),
                    correction.message(),
                    correction.what().key(),
                    correction.before(),
                    correction.after(),
                    correction.model(),
                    correction.person(),
                    correction.at(),
                    example.text());
        }
    }

    private final TrainingData training;

    CorrectionsController(TrainingData training) {
        this.training = training;
    }

    @GetMapping("/api/v1/judgements/corrections")
    @PreAuthorize("hasAuthority('insight.train')")
    @ReadsPersonalData(value = "training.read", kind = "training")
    @Operation(
            summary = "Read what people have corrected",
            description =
                    "With the texts, oldest first, to train the next model with: numbers, addresses and names of writers are "
                            + "masked; what somebody wrote who withdrew her consent to profiling or may be in danger is left out, "
                            + "so that a page may have fewer. Who reads it is noted.")
    Slice<TrainingExampleJson> listCorrected(@ParameterObject @Valid @ModelAttribute Paging paging) {
        return training.page(paging.size(), paging.cursor()).map(TrainingExampleJson::of);
    }
}
