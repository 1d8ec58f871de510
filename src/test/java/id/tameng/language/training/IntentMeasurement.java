package id.tameng.language.training;

import id.tameng.language.features.Featuriser;
import id.tameng.language.intents.Intent;
import id.tameng.language.intents.IntentLearning;
import id.tameng.language.intents.IntentLearning.Lessons;
import id.tameng.language.intents.IntentModel;
import id.tameng.language.normal.Dictionaries;
import id.tameng.language.normal.Normaliser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How well subjects are learnt, on two public sets. Where a `test.csv` lies it is measured on, else what is there for
/// validation, else a tenth of what is there for training.
public final class IntentMeasurement {

    private static final int TENTH = 10;

    private IntentMeasurement() {}

    public static List<String> lines(Path data) {
        return List.of(banking(data.resolve("banking77")), clinc(data.resolve("clinc150")));
    }

    private static String banking(Path set) {
        var rows = Csv.read(set.resolve("train.csv"));
        var test = set.resolve("test.csv");
        if (Files.exists(test)) {
            return line("banking77", learn(rows), Csv.read(test), List.of());
        }
        var training = new ArrayList<Map<String, String>>();
        var rest = new ArrayList<Map<String, String>>();
        for (int i = 0; i < rows.size(); i++) {
            (i % TENTH == 0 ? rest : training).add(rows.get(i));
        }
        return line("banking77", learn(training), rest, List.of());
    }

    private static String clinc(Path set) {
        boolean test = Files.exists(set.resolve("test.csv"));
        return line(
                "clinc150",
                learn(Csv.read(set.resolve("train.csv"))),
                Csv.read(set.resolve(test ? "test.csv" : "val.csv")),
                Csv.read(set.resolve(test ? "oos_test.csv" : "oos_val.csv")));
    }

    private static IntentModel learn(List<Map<String, String>> rows) {
        var examples = new TreeMap<String, List<String>>();
        rows.forEach(row -> examples.computeIfAbsent(Csv.field(row, "label"), label -> new ArrayList<>())
                .add(Csv.field(row, "text")));
        return IntentLearning.learn(Lessons.of(new Normaliser(Dictionaries.shipped()), examples), Featuriser.BUCKETS);
    }

    private static String line(
            String set, IntentModel model, List<Map<String, String>> known, List<Map<String, String>> foreign) {
        var inside =
                known.stream().map(row -> model.best(Csv.field(row, "text"))).toList();
        int right = 0;
        for (int i = 0; i < known.size(); i++) {
            right += inside.get(i).name().equals(known.get(i).get("label")) ? 1 : 0;
        }
        var outside =
                foreign.stream().map(row -> model.best(Csv.field(row, "text"))).toList();
        return String.format(
                Locale.ROOT,
                "%-12s %-12s %6d   accuracy %6.2f   out-of-scope AUROC %6.2f",
                set,
                "intent",
                known.size(),
                100.0 * right / known.size(),
                100 * auroc(inside, outside));
    }

    /// How often something known stands out more than something foreign.
    private static double auroc(List<Intent> inside, List<Intent> outside) {
        double wins = 0;
        for (var foreign : outside) {
            for (var known : inside) {
                wins += known.margin() > foreign.margin() ? 1 : known.margin() == foreign.margin() ? 0.5 : 0;
            }
        }
        return wins / inside.size() / outside.size();
    }
}
