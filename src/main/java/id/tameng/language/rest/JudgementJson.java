package id.tameng.language.rest;

import id.tameng.language.Judgement;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a text says beside its words. `confidence` is `sure`, `likely` or `unsure`; nothing should act on what is
/// unsure.
@Schema(name = "Judgement")
record JudgementJson(
        @Schema(allowableValues = {"id", "en", "jv", "su", "mixed", "unknown"})
        String language,

        Sentiment sentiment,

        @Schema(description = "The writer reports a problem or is dissatisfied")
        boolean problem,

        double problemProbability,

        @Schema(description = "0 calm to 1 furious") double anger,

        @Schema(allowableValues = {"anger", "fear", "sadness", "happy", "love", "neutral"})
        String emotion,

        Abuse abuse,

        @Schema(description = "The writer may harm herself: help at once")
        boolean distress,

        double distressProbability,

        @Schema(description = "Somebody is thanked or praised")
        boolean gratitude,

        @Schema(
                description =
                        "One of the topics that the organisation has trained, or of the shipped ones until it has trained any; null when none is probable enough",
                example = "delivery_late")
        @Nullable
        String intent,

        @Nullable Double intentProbability,

        @Schema(description = "What led to this, the weightiest first")
        List<Span> spans,

        @Schema(description = "What identifies a person") List<PersonalData> personalData,

        @Schema(
                description =
                        "Changes when a text may be judged otherwise; `#` and a number: that training told the intent",
                example = "2026.11#7")
        String model) {

    @Schema(name = "JudgedSentiment")
    record Sentiment(
            @Schema(allowableValues = {"negative", "neutral", "positive"})
            String label,

            Probabilities probabilities,

            @Schema(allowableValues = {"sure", "likely", "unsure"})
            String confidence) {}

    @Schema(name = "SentimentProbabilities")
    record Probabilities(double negative, double neutral, double positive) {}

    @Schema(name = "JudgedAbuse")
    record Abuse(
            double score,
            boolean abusive,

            @Schema(description = "insult, profanity, threat, sexual, hate, demeaning: probability by category")
            Map<String, Double> categories,

            @Schema(allowableValues = {"agent", "company", "product", "third", "none"})
            String target,

            @Schema(description = "0 none, 1 mild, 2 grave, 3 extreme")
            int severity,

            @Schema(allowableValues = {"sure", "likely", "unsure"})
            String confidence) {}

    @Schema(name = "JudgedSpan", description = "UTF-16 units of the text, `end` exclusive")
    record Span(
            int start,
            int end,
            double weight,
            @Schema(example = "abuse.insult.rule-3") String reason) {}

    @Schema(name = "PersonalDataSpan")
    record PersonalData(
            int start,
            int end,

            @Schema(allowableValues = {"card", "nik", "npwp", "phone", "email", "account", "code"})
            String kind) {}

    static JudgementJson of(Judgement judgement) {
        var topic = judgement.topic();
        return new JudgementJson(
                judgement.language(),
                of(judgement.sentiment()),
                judgement.problem().is(),
                judgement.problem().probability(),
                judgement.anger(),
                judgement.emotion(),
                of(judgement.abuse()),
                judgement.distress().is(),
                judgement.distress().probability(),
                judgement.gratitude().is(),
                topic == null ? null : topic.name(),
                topic == null ? null : topic.probability(),
                judgement.spans().stream()
                        .map(span -> new Span(span.start(), span.end(), span.weight(), span.reason()))
                        .toList(),
                judgement.personal().stream()
                        .map(data -> new PersonalData(data.start(), data.end(), data.kind()))
                        .toList(),
                judgement.model());
    }

    private static Sentiment of(Judgement.Sentiment sentiment) {
        return new Sentiment(
                sentiment.label(),
                new Probabilities(sentiment.negative(), sentiment.neutral(), sentiment.positive()),
                word(sentiment.band()));
    }

    private static Abuse of(Judgement.Abuse abuse) {
        return new Abuse(
                abuse.score(),
                abuse.abusive(),
                abuse.categories(),
                abuse.target(),
                abuse.severity(),
                word(abuse.band()));
    }

    private static String word(Judgement.Band band) {
        return band.name().toLowerCase(Locale.ROOT);
    }
}
