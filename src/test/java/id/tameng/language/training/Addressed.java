package id.tameng.language.training;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Harmless texts once more with somebody spoken to in them. Who flirts or threatens says "mbak" and "kak" more often
/// than
/// public posts do; without these, the word alone would look like an attack.
final class Addressed {

    /// Teaches whether something is abuse, and nothing else.
    static final String SET = "addressed";

    private static final int EVERY = 10;

    private static final List<String> WAYS = List.of(
            "%s mbak",
            "Mbak, %s",
            "%s, kak",
            "kak %s",
            "%s ya mas",
            "mbaknya, %s",
            "%s mbaknya",
            "Mas, %s",
            "%s dong kak",
            "%s ya mbak",
            "min %s",
            "%s, bu",
            "pak %s",
            "%s sis",
            "%s bang",
            "%s kakaknya");

    private Addressed() {}

    static List<Example> with(List<Example> examples) {
        var harmless = examples.stream()
                .filter(example -> !example.heldBack() && "none".equals(example.label("abuse")))
                .filter(example -> Questions.isService(example)
                        || Objects.equals(example.set(), "stif-rest")
                        || Objects.equals(example.set(), "prdect"))
                .toList();
        var added = IntStream.range(0, harmless.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(i -> new Example(
                        SET,
                        null,
                        WAYS.get(i / EVERY % WAYS.size())
                                .replace("%s", harmless.get(i).text()),
                        Map.of("abuse", "none"),
                        false));
        return Stream.concat(examples.stream(), added).toList();
    }
}
