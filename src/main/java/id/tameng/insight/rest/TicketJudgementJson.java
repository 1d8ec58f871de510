package id.tameng.insight.rest;

import id.tameng.insight.ReadMessage;
import id.tameng.insight.What;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a message says beside its words. `mood`, `problem`, `abusive`, `distress` and `intent`
/// are what counts: where `corrected`
/// names one, a person has decided it.
@Schema(name = "TicketJudgement")
record TicketJudgementJson(
        long message,

        @Schema(
                allowableValues = {"grateful", "happy", "calm", "unsure", "disappointed", "angry", "distressed"},
                description = "Nothing should act on `unsure`")
        String mood,

        @Schema(description = "The writer reports a problem or is dissatisfied")
        boolean problem,

        boolean abusive,

        @Schema(
                description =
                        "One of the topics that the organisation has trained, or of the shipped ones until it has trained any; a"
                                + " person's choice stays even when the topic is given up; null when none is sure enough",
                example = "delivery_late")
        @Nullable
        String intent,

        @Schema(description = "Which of mood, problem, abuse, topic, distress a person has corrected")
        List<String> corrected,

        @Schema(allowableValues = {"negative", "neutral", "positive"})
        String sentiment,

        double negative,

        double positive,

        @Schema(allowableValues = {"sure", "likely", "unsure"})
        String confidence,

        @Schema(description = "0 calm to 1 furious") double anger,

        boolean gratitude,

        @Schema(description = "The writer may harm herself: help at once")
        boolean distress,

        @Schema(description = "insult, profanity, threat, sexual, hate, demeaning: probability by category")
        Map<String, Double> abuseCategories,

        @Schema(description = "0 none, 1 mild, 2 grave, 3 extreme")
        int severity,

        @Schema(allowableValues = {"id", "en", "jv", "su", "mixed", "unknown"})
        String language,

        @Schema(description = "What led to this, the weightiest first")
        List<Span> spans,

        @Schema(description = "`#` and a number: that training told the intent", example = "2026.11#7")
        String model,

        Instant saidAt,

        Instant judgedAt) {

    @Schema(name = "TicketJudgementSpan", description = "UTF-16 units of `body_text`, `end` exclusive")
    record Span(int start, int end, double weight, String reason) {}

    static TicketJudgementJson of(ReadMessage message) {
        var judgement = message.judgement();
        var shown = message.shown();
        return new TicketJudgementJson(
                message.message(),
                shown.mood().key(),
                shown.problem(),
                shown.abuse(),
                shown.topic(),
                message.corrected().stream().map(What::key).toList(),
                judgement.sentiment().label(),
                judgement.sentiment().negative(),
                judgement.sentiment().positive(),
                judgement.sentiment().band().name().toLowerCase(Locale.ROOT),
                judgement.anger(),
                judgement.gratitude().is(),
                shown.distress(),
                judgement.abuse().categories(),
                judgement.abuse().severity(),
                judgement.language(),
                judgement.spans().stream()
                        .map(span -> new Span(span.start(), span.end(), span.weight(), span.reason()))
                        .toList(),
                judgement.model(),
                message.saidAt(),
                message.model().judgedAt());
    }
}
