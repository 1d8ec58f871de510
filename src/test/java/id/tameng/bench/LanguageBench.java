package id.tameng.bench;

import id.tameng.language.Language;
import id.tameng.language.training.IntentMeasurement;
import id.tameng.language.training.Measurement;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How well texts are judged, on what training never saw, and how fast. `--data=DIR` where the sets are; test parts
/// that
/// lie there are measured too. `--intents` also learns two public sets of subjects, which takes minutes.
final class LanguageBench {

    private static final int ROUNDS = 20_000;

    private LanguageBench() {}

    static void main(String[] arguments) {
        var data = Path.of(Options.parse(arguments).getOrDefault("data", "../shared/data"));
        long start = System.nanoTime();
        var language = new Language();
        var model = language.model();
        System.out.printf(Locale.ROOT, "%-44s %8.2f s%n", "load model " + model, (System.nanoTime() - start) / 1e9);
        var measurement = Measurement.of(language, data);
        measurement.bySet().forEach(System.out::println);
        measurement.topics().forEach(System.out::println);
        System.out.println();
        measurement
                .byFunction()
                .forEach((function, share) -> System.out.printf(
                        Locale.ROOT, "%-12s %6.0f   right %6.2f%n", function, share[0], 100 * share[1] / share[0]));
        System.out.println();
        speed(language, measurement.texts());
        if (Options.parse(arguments).containsKey("intents")) {
            IntentMeasurement.lines(data).forEach(System.out::println);
        }
    }

    private static void speed(Language language, List<String> texts) {
        var times = new long[ROUNDS];
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < ROUNDS; i++) {
                long start = System.nanoTime();
                language.judge(texts.get(i % texts.size()));
                times[i] = System.nanoTime() - start;
            }
        }
        double seconds = Arrays.stream(times).sum() / 1e9;
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-44s %8.0f /s%n", "messages on one core, all heads", ROUNDS / seconds);
        System.out.printf(Locale.ROOT, "%-44s %8.3f ms%n", "median", times[ROUNDS / 2] / 1e6);
        System.out.printf(Locale.ROOT, "%-44s %8.3f ms%n", "99th percentile", times[ROUNDS * 99 / 100] / 1e6);
    }
}
