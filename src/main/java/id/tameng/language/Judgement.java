package id.tameng.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a message says beside its words. Probabilities are calibrated: of what is told with 0.8, four in five are
/// right.
/// @param language `id`, `en`, `jv`, `su`, `mixed` or `unknown`
/// @param problem the writer reports a problem or is dissatisfied
/// @param anger 0 calm to 1 furious
/// @param emotion `anger`, `fear`, `sadness`, `happy`, `love` or `neutral`
/// @param distress the writer may harm herself; to be shown at once, never masked
/// @param gratitude somebody is thanked or praised
/// @param topic one of the [topics in force][Topics], null when none is probable enough
/// @param spans what led to this, in the original text, the weightiest first
/// @param personal what identifies a person
/// @param model the [version][ModelVersion] of the model that judged
public record Judgement(
        String language,
        Sentiment sentiment,
        Verdict problem,
        double anger,
        String emotion,
        Abuse abuse,
        Verdict distress,
        Verdict gratitude,
        @Nullable Topic topic,
        List<Span> spans,
        List<PersonalData> personal,
        String model) {

    /// The same, but for what it is about.
    Judgement about(@Nullable Topic topic, String model) {
        return new Judgement(
                language, sentiment, problem, anger, emotion, abuse, distress, gratitude, topic, spans, personal,
                model);
    }

    /// How much one may rely on an answer. Nothing acts on one that is unsure.
    public enum Band {
        SURE,
        LIKELY,
        UNSURE;

        private static final double SURE_FROM = 0.8;
        private static final double LIKELY_FROM = 0.55;

        static Band of(double probability) {
            return probability >= SURE_FROM ? SURE : probability >= LIKELY_FROM ? LIKELY : UNSURE;
        }
    }

    /// Yes or no.
    public record Verdict(boolean is, double probability) {

        static Verdict of(double probability) {
            return new Verdict(probability >= 0.5, probability);
        }

        public Band band() {
            return Band.of(Math.max(probability, 1 - probability));
        }
    }

    /// A plain request or a plainly told problem is neutral.
    /// @param label `negative`, `neutral` or `positive`
    public record Sentiment(String label, double negative, double neutral, double positive) {

        static Sentiment of(double negative, double neutral, double positive) {
            var label = negative >= neutral && negative >= positive
                    ? "negative"
                    : neutral >= positive ? "neutral" : "positive";
            return new Sentiment(label, negative, neutral, positive);
        }

        public Band band() {
            return Band.of(Math.max(negative, Math.max(neutral, positive)));
        }
    }

    /// @param score 0 to 1
    /// @param categories what it is, with a probability each: `insult`, `profanity`, `threat`, `sexual`, `hate`,
    /// `demeaning`; empty when it is not abusive
    /// @param target `agent`, `company`, `product`, `third` or `none`
    /// @param severity 0 none, 1 mild, 2 grave, 3 extreme
    public record Abuse(double score, boolean abusive, Map<String, Double> categories, String target, int severity) {

        public Band band() {
            return Band.of(Math.max(score, 1 - score));
        }
    }

    /// @param name its key
    public record Topic(String name, double probability) {

        /// One of forty topics needs less to be right more often than wrong; measured on all sets.
        private static final double LIKELY_FROM = 0.4;

        public Band band() {
            return probability >= LIKELY_FROM && probability < Band.LIKELY_FROM ? Band.LIKELY : Band.of(probability);
        }
    }

    /// A piece of the original text that speaks for something.
    /// @param weight above 0; removing the weightiest changes most
    /// @param reason what for and by whom: `abuse.insult.rule-3`, `abuse.model`, `sentiment.negative`, `problem`
    public record Span(int start, int end, double weight, String reason) {}

    /// @param kind `card`, `nik`, `npwp`, `phone`, `email`, `account` or `code`
    public record PersonalData(int start, int end, String kind) {}
}
