package id.tameng.language.rest;

import id.tameng.language.Intents;
import id.tameng.language.Judgement.Topic;
import id.tameng.language.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Language")
class JudgementsController {

    private final Language language;
    private final Intents intents;

    JudgementsController(Language language, Intents intents) {
        this.language = language;
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
        return new JudgementsJson(request.texts().stream().map(this::judge).toList());
    }

    private JudgementJson judge(String text) {
        var judged = language.judge(text);
        var own = intents.areOwn() ? intents.recognise(text) : Optional.<Topic>empty();
        return JudgementJson.of(judged, own.orElse(judged.topic()));
    }
}
