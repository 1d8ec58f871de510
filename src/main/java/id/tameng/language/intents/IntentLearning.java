package id.tameng.language.intents;

import id.tameng.language.Encoder;
import id.tameng.language.heads.Calibration;
import id.tameng.language.heads.Fitting;
import id.tameng.language.heads.Rarity;
import id.tameng.language.heads.Rows;
import id.tameng.language.heads.TableDraft;
import id.tameng.language.normal.Normaliser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Learns an organisation's own subjects from a few examples of each. What it does not know it rejects: it also learns
/// from texts about other things, and finds the threshold on texts that were left out in turn.
public final class IntentLearning {

    static final String HEAD = "intent";

    private static final int ROUNDS = 20;
    private static final int FOLDS = 3;
    private static final float COST = 2;
    private static final float COST_IF_MANY = 1.4f;
    private static final long SEED = 40;
    private static final int NONE = -1;
    private static final int MANY = 2_000;

    private final int buckets;
    private final Normaliser normaliser;
    private final @Nullable Encoder encoder;
    private final List<String> names;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> truths = new ArrayList<>();
    private final List<float[]> vectors = new ArrayList<>();

    private IntentLearning(Lessons lessons, int buckets) {
        this.normaliser = lessons.normaliser();
        this.encoder = lessons.encoder();
        this.buckets = buckets;
        names = lessons.examples().keySet().stream().sorted().toList();
        for (int name = 0; name < names.size(); name++) {
            for (var text : lessons.examples().getOrDefault(names.get(name), List.of())) {
                add(text, name);
            }
        }
        lessons.elsewhere().forEach(text -> add(text, NONE));
    }

    /// What there is to learn from.
    /// @param elsewhere texts about none of the subjects
    /// @param encoder adds what it thinks of the meaning; null: nobody does
    public record Lessons(
            Normaliser normaliser,
            Map<String, List<String>> examples,
            List<String> elsewhere,
            @Nullable Encoder encoder) {

        public Lessons {
            if (examples.size() < 2 || examples.values().stream().anyMatch(List::isEmpty)) {
                throw new IllegalArgumentException("At least two subjects with an example each");
            }
        }

        public static Lessons of(Normaliser normaliser, Map<String, List<String>> examples) {
            return new Lessons(normaliser, examples, List.of(), null);
        }
    }

    /// For an organisation's own subjects.
    public static IntentModel learn(Lessons lessons) {
        return learn(lessons, 1 << 15);
    }

    /// @param buckets a power of two; more for many examples
    public static IntentModel learn(Lessons lessons, int buckets) {
        return new IntentLearning(lessons, buckets).learn();
    }

    private boolean isWide() {
        return texts.size() >= MANY;
    }

    private void add(String text, int truth) {
        texts.add(text);
        truths.add(truth);
        if (encoder != null) {
            vectors.add(encoder.encode(text));
        }
    }

    private IntentModel learn() {
        var rows = new Rows();
        var reader = new IntentReader(normaliser, isWide());
        texts.forEach(text -> rows.add(reader.read(text), buckets));
        var proof = new Proof();
        for (int fold = 0; fold < FOLDS; fold++) {
            prove(fit(rows, fold), fold, proof);
        }
        var ranking = fit(rows, FOLDS);
        var head = Calibration.fit(ranking.table().head(HEAD), proof.scores(), proof.truths());
        return new IntentModel(
                () -> new IntentReader(normaliser, isWide()),
                new Ranking(ranking.table().with(List.of(head)), ranking.directions()),
                proof.threshold(),
                proof.accuracy());
    }

    /// How a ranking does on what it has not seen.
    private void prove(Ranking ranking, int fold, Proof proof) {
        var reader = new IntentReader(normaliser, isWide());
        for (int i = fold; i < texts.size(); i += FOLDS) {
            var features = reader.read(texts.get(i));
            var scores = ranking.scores(features, vectors.isEmpty() ? null : vectors.get(i));
            proof.add(scores, truths.get(i), ranking.margin(scores, features));
        }
    }

    /// @param without the fold that is left out
    private Ranking fit(Rows all, int without) {
        var rows = new Rows();
        var chosen = new ArrayList<Integer>();
        var seen = new ArrayList<float[]>();
        for (int i = 0; i < texts.size(); i++) {
            if (i % FOLDS != without || without == FOLDS) {
                rows.addCopy(all, i);
                chosen.add(truths.get(i));
                if (!vectors.isEmpty()) {
                    seen.add(vectors.get(i));
                }
            }
        }
        var rarity = Rarity.of(rows, buckets, 1);
        rows.weigh(rarity);
        var draft = new TableDraft(rarity, buckets);
        draft.add(HEAD, names, columns(new Fitting(rows, buckets, ROUNDS, SEED), chosen));
        return new Ranking(draft.table(), encoder == null ? null : Directions.of(encoder, names.size(), seen, chosen));
    }

    private List<float[]> columns(Fitting fitting, List<Integer> chosen) {
        var costs = new float[chosen.size()];
        Arrays.fill(costs, isWide() ? COST_IF_MANY : COST);
        var columns = new ArrayList<float[]>();
        for (int name = 0; name < names.size(); name++) {
            columns.add(fitting.fit(sides(chosen, name), costs));
        }
        return columns;
    }

    private static byte[] sides(List<Integer> truths, int name) {
        var sides = new byte[truths.size()];
        for (int i = 0; i < sides.length; i++) {
            sides[i] = (byte) (truths.get(i) == name ? 1 : -1);
        }
        return sides;
    }
}
