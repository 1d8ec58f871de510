package id.tameng.language.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Learns which slang word stands for which formal one out of sentences in both styles, and adds published lists.
final class SlangLearning {

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, String> published = new HashMap<>();
    private final List<List<Alignment.Pair>> alignments = new ArrayList<>();
    private final List<List<String>> informal = new ArrayList<>();
    private final List<List<String>> formal = new ArrayList<>();
    private final Set<String> inUse = new HashSet<>();

    SlangLearning(Path data) {
        for (var fields : Csv.tabs(data.resolve("indocollex/dict.tsv"))) {
            published.put(fields[0], fields[1]);
        }
        for (var record : Csv.read(data.resolve("indocollex/i2f_train.csv"))) {
            published.put(Csv.field(record, "transformed"), Csv.field(record, "original-for"));
        }
        for (var record : Csv.read(data.resolve("stif/train.csv"))) {
            informal.add(words(Csv.field(record, "informal")));
            formal.add(words(Csv.field(record, "formal")));
        }
        formal.forEach(inUse::addAll);
        for (var record : Csv.read(data.resolve("smsa/train.csv"))) {
            inUse.addAll(words(Csv.field(record, "text")));
        }
        for (int round = 0; round < 3; round++) {
            align();
        }
    }

    static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    }

    private void align() {
        var next = new HashMap<String, Map<String, Integer>>();
        alignments.clear();
        for (int i = 0; i < informal.size(); i++) {
            var from = informal.get(i);
            var to = formal.get(i);
            var pairs = Alignment.of(from, to, this::cost);
            alignments.add(pairs);
            for (var pair : pairs) {
                var source = String.join(" ", from.subList(pair.from(), pair.fromEnd()));
                var target = String.join(" ", to.subList(pair.to(), pair.toEnd()));
                next.computeIfAbsent(source, word -> new HashMap<>()).merge(target, 1, Integer::sum);
            }
        }
        counts.clear();
        counts.putAll(next);
    }

    private double cost(String from, String to) {
        if (from.equals(to)) {
            return 0;
        }
        if (isMark(from) != isMark(to)) {
            return 1.3;
        }
        var seen = counts.getOrDefault(from, Map.of());
        int times = seen.getOrDefault(to, 0);
        double learnt = times < 2
                ? 1.2
                : 1
                        - 0.9
                                * times
                                / (1.0 + seen.values().stream().mapToInt(n -> n).sum());
        double known = to.equals(published.get(from)) ? 0.15 : 1.2;
        double alike = from.contains(" ") || to.contains(" ")
                ? 0.25 + 1.2 * Spelling.distance(from.replace(" ", ""), to.replace(" ", ""))
                : 0.15 + 1.1 * Spelling.distance(from, to);
        return Math.min(Math.min(learnt, known), Math.min(alike, 1.2));
    }

    private static boolean isMark(String word) {
        return !Character.isLetterOrDigit(word.charAt(0));
    }

    /// What words become, learnt where it was seen often enough, else as published.
    Map<String, String> dictionary() {
        var dictionary = new TreeMap<String, String>();
        published.forEach((word, meaning) -> {
            if (isInUse(meaning)) {
                dictionary.put(word, meaning);
            }
        });
        counts.forEach((word, targets) -> {
            int all = targets.values().stream().mapToInt(count -> count).sum();
            var best = targets.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                    .orElseThrow();
            if (word.isEmpty() || word.contains(" ") || isMark(word) || word.startsWith("xxx")) {
                return;
            }
            boolean sure = (best.getValue() >= 2 && best.getValue() * 2 > all)
                    || (all == 1 && Spelling.distance(word, best.getKey()) < 0.45);
            if (sure && best.getKey().equals(word)) {
                dictionary.remove(word);
            } else if (sure && !best.getKey().isEmpty() && !isMark(best.getKey())) {
                dictionary.put(word, best.getKey());
            }
        });
        dictionary.replaceAll((word, meaning) -> withoutMarks(meaning));
        dictionary
                .entrySet()
                .removeIf(entry -> entry.getKey().equals(entry.getValue())
                        || entry.getKey().contains(" ")
                        || entry.getValue().isBlank()
                        || entry.getKey().length() < 1);
        return dictionary;
    }

    /// Published lists know every sense of a short form, "tf" as TensorFlow too. Customers mean what they talk about.
    private boolean isInUse(String meaning) {
        return inUse.containsAll(words(meaning));
    }

    /// An alignment may take a comma along.
    private static String withoutMarks(String meaning) {
        return words(meaning).stream().filter(word -> !isMark(word)).collect(Collectors.joining(" "));
    }

    Map<String, String> published() {
        return published;
    }

    List<List<String>> informal() {
        return informal;
    }

    List<List<String>> formal() {
        return formal;
    }

    List<List<Alignment.Pair>> alignments() {
        return alignments;
    }
}
