package id.tameng.language;

import id.tameng.language.Judgement.Abuse;
import id.tameng.language.Judgement.Sentiment;

/// How a text sounds, before abuse is let count against its mood. But for the sentiment, probabilities of yes.
record Heard(Abuse abuse, Sentiment sentiment, double problem, double anger, double distress, double gratitude) {

    private static final double AGAINST_MOOD = 0.9;
    private static final double ANGER_OF_ABUSE = 0.6;
    private static final double ANGER_BY_SEVERITY = 0.13;

    /// Whoever abuses others is not content.
    Sentiment mood() {
        double kept = 1 - (isHostile() ? abuse.score() : 0) * AGAINST_MOOD;
        return Sentiment.of(
                1 - kept * (1 - sentiment.negative()), kept * sentiment.neutral(), kept * sentiment.positive());
    }

    /// Nor calm.
    double fury() {
        return isHostile() ? Math.max(anger, ANGER_OF_ABUSE + ANGER_BY_SEVERITY * abuse.severity()) : anger;
    }

    /// Advances are made in the best of moods.
    private boolean isHostile() {
        return abuse.abusive() && !abuse.categories().containsKey("sexual");
    }
}
