package id.tameng.language.training;

import id.tameng.language.abuse.Patterns;
import id.tameng.language.features.Features;
import id.tameng.language.features.Featuriser;
import id.tameng.language.heads.Calibration;
import id.tameng.language.heads.Fitting;
import id.tameng.language.heads.Head;
import id.tameng.language.heads.Rarity;
import id.tameng.language.heads.Rows;
import id.tameng.language.heads.Table;
import id.tameng.language.heads.TableDraft;
import id.tameng.language.normal.Normaliser;
import id.tameng.language.normal.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Fits a table: one column per answer of every question, then calibrates on what was held back.
final class Trainer {

    private static final long SEED = 20_261_122;
    private static final int ROUNDS = 25;
    private static final int FOLDS = 5;

    private final Normaliser normaliser;
    private final Patterns patterns;
    private final Featuriser featuriser = new Featuriser();
    private final Reading reading = new Reading();
    private final Features features = new Features();
    private final List<Example> examples;
    private final int buckets;
    private final Rows rows = new Rows();

    /// @param buckets a power of two
    Trainer(Normaliser normaliser, List<Example> examples, int buckets) {
        this.normaliser = normaliser;
        patterns = new Patterns(normaliser.forms());
        this.buckets = buckets;
        this.examples = examples.stream().filter(example -> !example.heldBack()).toList();
        this.examples.forEach(example -> rows.add(read(example.text()), buckets));
    }

    private Features read(String text) {
        normaliser.read(text, reading);
        patterns.find(reading);
        featuriser.read(reading, features);
        patterns.describe(features);
        return features;
    }

    Table fit(List<Question> questions, List<Example> heldBack) {
        var rarity = Rarity.of(rows, buckets, 2);
        rows.weigh(rarity);
        var draft = new TableDraft(rarity, buckets);
        for (var question : questions) {
            draft.add(question.name(), question.answers(), columns(question));
        }
        return calibrated(draft.table(), questions, heldBack);
    }

    private List<float[]> columns(Question question) {
        return question.helpers().isEmpty() ? alone(question, row -> true) : blended(question);
    }

    /// How the columns are blended is learnt on rows that they have not seen.
    private List<float[]> blended(Question question) {
        var blend = new Blend(question.answers().size());
        for (int fold = 0; fold < FOLDS; fold++) {
            int without = fold;
            var columns = withHelpers(question, row -> row % FOLDS != without);
            for (int row = fold; row < examples.size(); row += FOLDS) {
                var example = examples.get(row);
                int truth = question.truthOf(example);
                if (truth >= 0 && question.isAtHome(example)) {
                    blend.learn(scores(row, columns), truth);
                }
            }
        }
        return blend.of(withHelpers(question, row -> true));
    }

    private List<float[]> withHelpers(Question question, IntPredicate taught) {
        return Stream.concat(Stream.of(question), question.helpers().stream())
                .flatMap(each -> alone(each, taught).stream())
                .toList();
    }

    private double[] scores(int row, List<float[]> columns) {
        return columns.stream()
                .mapToDouble(column -> rows.dot(row, column) + column[buckets])
                .toArray();
    }

    private List<float[]> alone(Question question, IntPredicate taught) {
        var fitting = new Fitting(rows, buckets, ROUNDS, SEED);
        var costs = costs(question);
        return IntStream.range(0, question.answers().size())
                .parallel()
                .mapToObj(answer -> {
                    var sides = sides(question, answer, taught);
                    return question.byContrast() ? fitting.fitByContrast(sides, costs) : fitting.fit(sides, costs);
                })
                .toList();
    }

    private float[] costs(Question question) {
        var costs = new float[examples.size()];
        double taught = Corrected.weight(examples);
        for (int i = 0; i < costs.length; i++) {
            var example = examples.get(i);
            double weight = example.set().equals(Corrected.SET) ? taught : 1;
            costs[i] = (float) (weight * question.cost().applyAsDouble(example));
        }
        return costs;
    }

    private byte[] sides(Question question, int answer, IntPredicate taught) {
        var sides = new byte[examples.size()];
        for (int i = 0; i < sides.length; i++) {
            int truth = taught.test(i) ? question.truthOf(examples.get(i)) : -1;
            sides[i] = (byte) (truth < 0 ? 0 : truth == answer ? 1 : -1);
        }
        return sides;
    }

    private Table calibrated(Table table, List<Question> questions, List<Example> heldBack) {
        var heads = new ArrayList<Head>();
        for (var question : questions) {
            var told = heldBack.stream()
                    .filter(example -> question.truthOf(example) >= 0 && question.isAtHome(example))
                    .toList();
            var scores =
                    told.stream().map(example -> scores(table, example.text())).toList();
            var truths = told.stream().mapToInt(question::truthOf).toArray();
            heads.add(Calibration.fit(table.head(question.name()), scores, truths, question.favour()));
        }
        return table.with(heads);
    }

    float[] scores(Table table, String text) {
        var scores = new float[table.columns()];
        table.score(read(text), new int[table.columns()], scores);
        return scores;
    }
}
