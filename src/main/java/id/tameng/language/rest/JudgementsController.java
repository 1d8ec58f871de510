package id.tameng.language.rest;

import id.tameng.language.Intents;
import id.tameng.platform.web.ApiController;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@ApiController
@Tag(name = "Language")
class JudgementsController {

    private final Intents intents;

    JudgementsController(Intents intents) {
        this.intents = intents;
    }

    @PostMapping("/api/v1/language/judgements")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(
            summary = "Judge texts",
            description =
                    "Language, sentiment, problem, anger, abuse, distress, intent and personal data of up to 1,000 "
                            + "texts, with reasons. Nothing is kept.")
    JudgementsJson judge(@RequestBody @Valid JudgementRequest request) {
        var model = intents.known();
        return new JudgementsJson(request.texts().stream()
                .map(text -> JudgementJson.of(model.judge(text, List.of())))
                .toList());
    }
}
