package id.tameng.language.intents;

import id.tameng.language.heads.Calibration;
import id.tameng.language.heads.Fitting;
import id.tameng.language.heads.Rarity;
import id.tameng.language.heads.Rows;
import id.tameng.language.heads.Table;
import id.tameng.language.heads.TableDraft;
import id.tameng.language.normal.Normaliser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Learns an organisation's own subjects from a few examples of each. What it does not know it rejects: the threshold
/// is
/// found on examples that were left out in turn.
public final class IntentLearning {

    static final String HEAD = "intent";

    private static final int ROUNDS = 20;
    private static final int FOLDS = 3;
    private static final float COST = 2;
    private static final long SEED = 40;
    private static final double ACCEPTED = 0.9;

    private final int buckets;
    private final Normaliser normaliser;
    private final List<String> names;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> truths = new ArrayList<>();

    private IntentLearning(Normaliser normaliser, Map<String, List<String>> examples, int buckets) {
        this.normaliser = normaliser;
        this.buckets = buckets;
        names = examples.keySet().stream().sorted().toList();
        for (int name = 0; name < names.size(); name++) {
            for (var text : examples.getOrDefault(names.get(name), List.of())) {
                texts.add(text);
                truths.add(name);
            }
        }
    }

    /// For an organisation's own subjects.
    public static IntentModel learn(Normaliser normaliser, Map<String, List<String>> examples) {
        return learn(normaliser, examples, 1 << 16);
    }

    /// @param buckets a power of two; more for many examples
    public static IntentModel learn(Normaliser normaliser, Map<String, List<String>> examples, int buckets) {
        if (examples.size() < 2 || examples.values().stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("At least two subjects with an example each");
        }
        return new IntentLearning(normaliser, examples, buckets).learn();
    }

    private IntentModel learn() {
        var right = new int[texts.size()];
        var margins = new double[texts.size()];
        var scores = leftOut(right, margins);
        var table = fit(-1);
        var head = Calibration.fit(table.head(HEAD), scores, right);
        return new IntentModel(normaliser, table.with(List.of(head)), threshold(margins));
    }

    /// The scores of every text by a table that has not seen it, and the right answers beside them.
    private List<float[]> leftOut(int[] right, double[] margins) {
        var all = new ArrayList<float[]>();
        var reader = new IntentReader(normaliser);
        for (int fold = 0; fold < FOLDS; fold++) {
            var table = fit(fold);
            for (int i = fold; i < texts.size(); i += FOLDS) {
                var scores = new float[names.size()];
                var features = reader.read(texts.get(i));
                table.score(features, new int[names.size()], scores);
                right[all.size()] = truths.get(i);
                margins[all.size()] = best(scores) == truths.get(i)
                        ? margin(scores[truths.get(i)], table.familiarity(features))
                        : Double.NaN;
                all.add(scores);
            }
        }
        return all;
    }

    /// @param without the fold that is left out, -1 for none
    private Table fit(int without) {
        var rows = new Rows();
        var chosen = new ArrayList<Integer>();
        var reader = new IntentReader(normaliser);
        for (int i = 0; i < texts.size(); i++) {
            if (i % FOLDS != without) {
                rows.add(reader.read(texts.get(i)), buckets);
                chosen.add(truths.get(i));
            }
        }
        var rarity = Rarity.of(rows, buckets, 1);
        rows.weigh(rarity);
        var fitting = new Fitting(rows, buckets, ROUNDS, SEED);
        var costs = new float[chosen.size()];
        Arrays.fill(costs, COST);
        var draft = new TableDraft(rarity, buckets);
        var columns = new ArrayList<float[]>();
        for (int name = 0; name < names.size(); name++) {
            columns.add(fitting.fit(sides(chosen, name), costs));
        }
        draft.add(HEAD, names, columns);
        return draft.table();
    }

    private static byte[] sides(List<Integer> truths, int name) {
        var sides = new byte[truths.size()];
        for (int i = 0; i < sides.length; i++) {
            sides[i] = (byte) (truths.get(i) == name ? 1 : -1);
        }
        return sides;
    }

    /// The margin that nine of ten right answers reach.
    /// @param margins of texts that were left out; not a number where the answer was wrong
    private static double threshold(double[] margins) {
        var right = Arrays.stream(margins).filter(Double::isFinite).sorted().toArray();
        return right.length == 0 ? 0 : right[(int) (right.length * (1 - ACCEPTED))];
    }

    /// How far a text stands out; one of unknown words stands out little, whatever the few known ones say.
    static double margin(double score, double familiarity) {
        return (score + 1) * Math.sqrt(familiarity);
    }

    static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
