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

/// Fits a table: one column per answer of every question, then calibrates on what was held back.
final class Trainer {

    private static final long SEED = 20_261_122;
    private static final int ROUNDS = 25;

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
        var fitting = new Fitting(rows, buckets, ROUNDS, SEED);
        var costs = new float[examples.size()];
        double taught = Corrected.weight(examples);
        for (int i = 0; i < costs.length; i++) {
            var example = examples.get(i);
            double weight = example.set().equals(Corrected.SET) ? taught : 1;
            costs[i] = (float) (weight * question.cost().applyAsDouble(example));
        }
        var columns = new ArrayList<float[]>();
        for (int answer = 0; answer < question.answers().size(); answer++) {
            var sides = sides(question, answer);
            columns.add(question.byContrast() ? fitting.fitByContrast(sides, costs) : fitting.fit(sides, costs));
        }
        return columns;
    }

    private byte[] sides(Question question, int answer) {
        var sides = new byte[examples.size()];
        for (int i = 0; i < sides.length; i++) {
            int truth = question.truthOf(examples.get(i));
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
