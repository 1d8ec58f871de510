package id.tameng.language.intents;

import id.tameng.language.features.Features;
import id.tameng.language.heads.Table;
import org.jspecify.annotations.Nullable;

/// How well a text fits each subject.
/// @param directions null without an encoder
record Ranking(Table table, @Nullable Directions directions) {

    /// @param vector what the encoder said; null without one
    float[] scores(Features features, float @Nullable [] vector) {
        var scores = new float[table.columns()];
        table.score(features, new int[table.columns()], scores);
        if (directions != null && vector != null) {
            directions.add(vector, scores);
        }
        return scores;
    }

    float[] scores(Features features, String text) {
        var scores = scores(features, (float[]) null);
        if (directions != null) {
            directions.add(text, scores);
        }
        return scores;
    }

    /// How far a text stands out; one of unknown words stands out little, whatever the few known ones say.
    double margin(float[] scores, Features features) {
        return (scores[best(scores)] + 1) * Math.sqrt(table.familiarity(features));
    }

    static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
