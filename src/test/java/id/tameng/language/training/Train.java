package id.tameng.language.training;

import id.tameng.language.Language;
import id.tameng.language.features.Featuriser;
import id.tameng.language.heads.ModelFile;
import id.tameng.language.normal.Dictionaries;
import id.tameng.language.normal.Normaliser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `bin/train --data DIR [--corrections FILE]`: word lists, weights. The same data gives the same weights.
public final class Train {

    private static final Path RESOURCES = Path.of("src", "main", "resources", "language");
    private static final Path CARD = Path.of("docs", "language", "model-card.md");
    private static final String VERSION = "2026.11.5";
    private static final int TOPIC_BUCKETS = 1 << 16;

    private Train() {}

    public static void main(String[] arguments) throws IOException {
        var order = TrainingOrder.of(arguments);
        var data = order.data();
        var version = order.version(VERSION);
        var examples = Sets.load(data);
        var slang = new SlangLearning(data);
        writeLists(data, examples, slang);
        double bleu = writeFormal(slang, Csv.read(data.resolve("stif/dev.csv")));
        var normaliser = new Normaliser(Dictionaries.from(RESOURCES));
        write(version, normaliser, withCorrections(order, Addressed.with(new Harmless(normaliser).labelled(examples))));
        var measurement = new Measurement(Language.from(RESOURCES), examples);
        Files.writeString(CARD, ModelCard.of(version, examples, measurement, bleu, IntentMeasurement.lines(data)));
    }

    private static List<Example> withCorrections(TrainingOrder order, List<Example> examples) {
        if (order.corrections() == null) {
            return examples;
        }
        var topics = examples.stream()
                .flatMap(example -> Stream.ofNullable(example.label("topic")))
                .collect(Collectors.toSet());
        var corrected = Corrected.read(order.corrections(), topics);
        System.out.printf("corrections of %d messages%n", corrected.size());
        Corrected.leftOut(order.corrections(), topics)
                .forEach((topic, count) -> System.out.printf(
                        "%d times the topic %s, which is none of the shipped ones and teaches them nothing%n",
                        count, topic));
        return Stream.concat(examples.stream(), corrected.stream()).toList();
    }

    /// Writes what was learnt with all pairs, and answers how good it is on pairs that had no part in it.
    private static double writeFormal(SlangLearning slang, List<Map<String, String>> pairs) throws IOException {
        int half = pairs.size() / 2;
        var first = pairs.subList(0, half);
        var second = pairs.subList(half, pairs.size());
        double bleu = (FormalLearning.bleu(FormalLearning.learn(slang, first).formaliser(), second)
                        + FormalLearning.bleu(
                                FormalLearning.learn(slang, second).formaliser(), first))
                / 2;
        try (var out = Files.newOutputStream(RESOURCES.resolve("formal.bin"))) {
            FormalLearning.learn(slang, pairs).write(out);
        }
        return bleu;
    }

    private static void writeLists(Path data, List<Example> examples, SlangLearning slang) throws IOException {
        Files.writeString(
                RESOURCES.resolve("slang-learnt.tsv"),
                "# Written by bin/train out of STIF-Indonesia (MIT) and IndoCollex (MIT); see docs/language/model-card.md\n"
                        + slang.dictionary().entrySet().stream()
                                .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
                                .collect(Collectors.joining()));
        Files.writeString(
                RESOURCES.resolve("words.txt"),
                "# Written by bin/train: words that are right as they are; see docs/language/model-card.md\n"
                        + String.join("\n", Vocabulary.of(data, slang.formal(), examples)) + "\n");
    }

    private static void write(String version, Normaliser normaliser, List<Example> examples) throws IOException {
        var heldBack = examples.stream()
                .filter(example -> example.heldBack() && !example.set().endsWith("-test"))
                .toList();
        long start = System.nanoTime();
        var judging = new Trainer(normaliser, examples, Featuriser.BUCKETS).fit(Questions.judging(), heldBack);
        System.out.printf("judging %.1f s%n", (System.nanoTime() - start) / 1e9);
        var about = Topics.examples(examples);
        var topics = new Trainer(normaliser, about, TOPIC_BUCKETS)
                .fit(
                        List.of(Questions.topic(about)),
                        Stream.concat(heldBack.stream(), Topics.heldBack().stream())
                                .toList());
        System.out.printf("topics %.1f s%n", (System.nanoTime() - start) / 1e9);
        try (var out = Files.newOutputStream(RESOURCES.resolve("model.bin"))) {
            new ModelFile(version, judging, topics).write(out);
        }
    }
}
