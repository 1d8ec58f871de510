package id.tameng.language.training;

import id.tameng.language.features.Featuriser;
import id.tameng.language.heads.ModelFile;
import id.tameng.language.normal.Dictionaries;
import id.tameng.language.normal.Normaliser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// `bin/train --data DIR`: word lists, weights. The same data gives the same weights.
public final class Train {

    private static final Path RESOURCES = Path.of("src", "main", "resources", "language");
    private static final int TOPIC_BUCKETS = 1 << 16;

    private Train() {}

    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[arguments.length - 1]);
        var examples = Sets.load(data);
        var slang = new SlangLearning(data);
        writeLists(data, examples, slang);
        try (var out = Files.newOutputStream(RESOURCES.resolve("formal.bin"))) {
            FormalLearning.learn(slang, Csv.read(data.resolve("stif/dev.csv"))).write(out);
        }
        var normaliser = new Normaliser(Dictionaries.from(RESOURCES));
        write(normaliser, new Harmless(normaliser).labelled(examples));
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

    private static void write(Normaliser normaliser, List<Example> examples) throws IOException {
        var heldBack = examples.stream()
                .filter(example -> example.heldBack() && !example.set().endsWith("-test"))
                .toList();
        long start = System.nanoTime();
        var judging = new Trainer(normaliser, examples, Featuriser.BUCKETS).fit(Questions.judging(), heldBack);
        System.out.printf("judging %.1f s%n", (System.nanoTime() - start) / 1e9);
        var topics = new Trainer(normaliser, Topics.examples(examples), TOPIC_BUCKETS)
                .fit(List.of(Questions.topic(examples)), heldBack);
        System.out.printf("topics %.1f s%n", (System.nanoTime() - start) / 1e9);
        try (var out = Files.newOutputStream(RESOURCES.resolve("model.bin"))) {
            new ModelFile("2026.11", judging, topics).write(out);
        }
    }
}
