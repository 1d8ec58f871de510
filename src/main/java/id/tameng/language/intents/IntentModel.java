package id.tameng.language.intents;

import id.tameng.language.features.Features;
import id.tameng.language.heads.Head;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/// Recognises the subjects it was taught. May be asked from any thread.
public final class IntentModel {

    private final Supplier<IntentReader> readers;
    private final Ranking ranking;
    private final Head head;
    private final double threshold;
    private final double accuracy;
    private final ConcurrentLinkedQueue<IntentReader> idle = new ConcurrentLinkedQueue<>();

    IntentModel(Supplier<IntentReader> readers, Ranking ranking, double threshold, double accuracy) {
        this.readers = readers;
        this.ranking = ranking;
        this.threshold = threshold;
        this.accuracy = accuracy;
        head = ranking.table().head(IntentLearning.HEAD);
    }

    /// The subject, unless the text is like none of the examples.
    public Optional<Intent> recognise(String text) {
        var best = best(text);
        return best.margin() < threshold ? Optional.empty() : Optional.of(best);
    }

    /// The likeliest subject, however unlikely.
    public Intent best(String text) {
        var waiting = idle.poll();
        var reader = waiting == null ? readers.get() : waiting;
        try {
            return best(text, reader.read(text));
        } finally {
            idle.offer(reader);
        }
    }

    private Intent best(String text, Features features) {
        var scores = ranking.scores(features, text);
        var probabilities = new float[scores.length];
        head.probabilities(scores, probabilities);
        int best = Ranking.best(scores);
        return new Intent(head.answers().get(best), probabilities[best], ranking.margin(scores, features));
    }

    /// The share of examples whose subject a model without them told right.
    public double accuracy() {
        return accuracy;
    }
}
