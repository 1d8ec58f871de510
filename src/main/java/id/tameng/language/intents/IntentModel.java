package id.tameng.language.intents;

import id.tameng.language.heads.Head;
import id.tameng.language.heads.Table;
import id.tameng.language.normal.Normaliser;
import java.util.Optional;

/// Recognises the subjects it was taught. May be asked from any thread.
public final class IntentModel {

    private final Normaliser normaliser;
    private final Table table;
    private final Head head;
    private final double threshold;

    IntentModel(Normaliser normaliser, Table table, double threshold) {
        this.normaliser = normaliser;
        this.table = table;
        this.threshold = threshold;
        head = table.head(IntentLearning.HEAD);
    }

    /// The subject, unless the text is like none of the examples.
    public Optional<Intent> recognise(String text) {
        var best = best(text);
        return best.margin() < threshold ? Optional.empty() : Optional.of(best);
    }

    /// The likeliest subject, however unlikely.
    public Intent best(String text) {
        var scores = new float[table.columns()];
        var probabilities = new float[table.columns()];
        var features = new IntentReader(normaliser).read(text);
        table.score(features, new int[table.columns()], scores);
        head.probabilities(scores, probabilities);
        int best = IntentLearning.best(scores);
        return new Intent(
                head.answers().get(best),
                probabilities[best],
                IntentLearning.margin(scores[best], table.familiarity(features)));
    }
}
