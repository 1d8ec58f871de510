package id.tameng.language.training;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// The labelled sets: those of the data folder, our labels for rows of it, and our own lines.
final class Sets {

    static final Path OWN = Path.of("src", "test", "resources", "language");
    /// In this order each time: in what order rows stand moves their weights a little.
    private static final SortedMap<String, String> NUSAX =
            new TreeMap<>(Map.of("indonesian", "id", "english", "en", "javanese", "jv", "sundanese", "su"));

    private static final List<String> STIF =
            List.of("id", "kind", "sentiment", "anger", "abuse", "target", "distress", "topic");
    private static final List<String> AUTHORED = List.of(
            "function",
            "kind",
            "sentiment",
            "anger",
            "abuse",
            "target",
            "severity",
            "distress",
            "topic",
            "language",
            "text");

    private static final int UNREAD = 300;

    private final Path data;
    private final List<Example> examples = new ArrayList<>();

    private Sets(Path data) {
        this.data = data;
    }

    static List<Example> load(Path data) {
        var sets = new Sets(data);
        sets.stif();
        sets.authored();
        for (var part : List.of("train", "valid", "test")) {
            sets.smsa(part);
            sets.nusax(part);
            sets.prdect(part);
        }
        sets.english();
        sets.lexicons();
        return sets.withoutCopies();
    }

    /// Without what was held back once more, a little changed perhaps: else a post would be measured that training
    /// knows.
    /// Public sets have drawn on each other, so the Indonesian rows of NusaX stand in SmSA with other commas.
    private List<Example> withoutCopies() {
        var heldBack = new Copies();
        examples.stream().filter(Example::heldBack).map(Example::text).forEach(heldBack::add);
        return examples.stream()
                .filter(example -> example.heldBack() || !heldBack.has(example.text()))
                .toList();
    }

    static List<Example> authored(String part) {
        return authored(OWN.resolve("authored-" + part + ".tsv"), part.equals("validation"));
    }

    /// The last of our held-back lines: written by somebody who knew no rule, and read by nobody who wrote one.
    static List<Example> unread() {
        var lines = authored("validation");
        return lines.subList(lines.size() - UNREAD, lines.size());
    }

    private static List<Example> authored(Path file, boolean heldBack) {
        return Csv.tabs(file).stream()
                .map(fields -> {
                    var labels = labels(AUTHORED, fields);
                    var text = take(labels, "text");
                    return new Example("authored", labels.remove("function"), text, labels, heldBack);
                })
                .toList();
    }

    private void authored() {
        examples.addAll(authored("training"));
        examples.addAll(authored("validation"));
    }

    private void stif() {
        var texts = new HashMap<String, String>();
        texts("train", "informal", texts);
        texts("unlabelled", "text", texts);
        for (var fields : Csv.tabs(OWN.resolve("stif-labels.tsv"))) {
            var labels = labels(STIF, fields);
            var id = take(labels, "id");
            var text = texts.remove(id);
            if (text != null) {
                labels.put("language", "id");
                examples.add(new Example("stif", null, masked(text), labels, isHeldBack(id)));
            }
        }
        texts.values().forEach(text -> examples.add(new Example("stif-rest", null, masked(text), Map.of(), false)));
    }

    private void texts(String part, String column, Map<String, String> texts) {
        int row = 0;
        for (var record : Csv.read(data.resolve("stif/" + part + ".csv"))) {
            texts.put(part + "-" + ++row, Csv.field(record, column));
        }
    }

    private void smsa(String part) {
        for (var record : optional("smsa/" + part + ".csv")) {
            add("smsa", record, "text", Map.of("sentiment", Csv.field(record, "label"), "language", "id"), part);
        }
    }

    private void nusax(String part) {
        NUSAX.forEach((name, code) -> {
            for (var record : optional("nusax/" + name + "_" + part + ".csv")) {
                add(
                        "nusax-" + code,
                        record,
                        "text",
                        Map.of("sentiment", Csv.field(record, "label"), "language", code),
                        part);
            }
        });
    }

    private void prdect(String part) {
        for (var record : optional("prdect-id/" + part + ".csv")) {
            var labels = Map.of(
                    "sentiment",
                    Csv.field(record, "sentiment"),
                    "emotion",
                    Csv.field(record, "emotion"),
                    "language",
                    "id");
            add("prdect", record, "text", labels, part);
        }
    }

    private void english() {
        for (var set : List.of("banking77", "clinc150")) {
            int row = 0;
            for (var record : optional(set + "/train.csv")) {
                if (row++ % 8 == 0) {
                    add(set, record, "text", Map.of("language", "en"), "train");
                }
            }
        }
    }

    /// Words of a language, eight to a line: what sentences are too few for.
    private void lexicons() {
        NUSAX.forEach((name, code) -> {
            var words = optional("nusax/" + name + "_lexicon.csv").stream()
                    .filter(record -> !Csv.field(record, "indonesian").equals(record.get(name)))
                    .map(record -> record.getOrDefault(name, ""))
                    .distinct()
                    .toList();
            for (int from = 0; from + 8 <= words.size(); from += 8) {
                var line = String.join(" ", words.subList(from, from + 8));
                examples.add(new Example("lexicon-" + code, null, line, Map.of("language", code), false));
            }
        });
    }

    private void add(String set, Map<String, String> record, String column, Map<String, String> labels, String part) {
        examples.add(new Example(
                part.equals("test") ? set + "-test" : set,
                null,
                Csv.field(record, column),
                labels,
                !part.equals("train")));
    }

    private List<Map<String, String>> optional(String file) {
        var path = data.resolve(file);
        return Files.exists(path) ? Csv.read(path) : List.of();
    }

    private static Map<String, String> labels(List<String> names, String[] fields) {
        var labels = new HashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            if (!fields[i].isEmpty()) {
                labels.put(names.get(i), fields[i]);
            }
        }
        return labels;
    }

    private static String take(Map<String, String> labels, String name) {
        return Objects.requireNonNull(labels.remove(name), name);
    }

    /// A fifth, by what the id is, so that it stays the same whatever else is added.
    private static boolean isHeldBack(String id) {
        var sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 5 == 0;
    }

    /// Long numbers name people.
    private static String masked(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\d{5,}", "xxxnumberxxx");
    }
}
