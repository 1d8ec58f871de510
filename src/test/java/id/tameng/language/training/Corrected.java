package id.tameng.language.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What people of an organisation have corrected, as the program hands it out (`/insight/model/corrections`): a line
/// for each message and question. They train, and have no part in calibrating or measuring; nor in word lists, so that
/// no word of theirs stands in any file.
final class Corrected {

    static final String SET = "corrected";
    private static final String NONE = "none";

    /// What the model got wrong once counts as much as four of our own lines …
    private static final double EACH = 4;

    /// … but all of them together no more than a third of those: they show where it errs, not how people write.
    private static final double ALL = 1.0 / 3;

    private Corrected() {}

    /// @param topics those that are known; of others too few lines would tell
    static List<Example> read(Path file, Set<String> topics) {
        var texts = new LinkedHashMap<String, String>();
        var labels = new HashMap<String, Map<String, String>>();
        for (var fields : Csv.tabs(file)) {
            texts.put(fields[0], fields[5]);
            labels.computeIfAbsent(fields[0], message -> new HashMap<>()).putAll(labels(fields[1], fields[3], topics));
        }
        var examples = new ArrayList<Example>();
        texts.forEach((message, text) ->
                examples.add(new Example(SET, null, text, labels.getOrDefault(message, Map.of()), false)));
        return examples;
    }

    /// How many corrections name a topic that the shipped model does not tell, by topic: an organisation's own ones.
    static SortedMap<String, Long> leftOut(Path file, Set<String> topics) {
        return Csv.tabs(file).stream()
                .filter(fields -> fields[1].equals("topic"))
                .map(fields -> fields[3])
                .filter(topic -> !topic.equals(NONE) && !topics.contains(topic))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    static double weight(List<Example> examples) {
        long corrected =
                examples.stream().filter(example -> example.set().equals(SET)).count();
        long own = examples.stream().filter(Questions::isService).count() - corrected;
        return corrected == 0 ? 1 : Math.min(EACH, own * ALL / corrected);
    }

    /// Only what was said: that something is no problem does not tell whether it is thanks.
    private static Map<String, String> labels(String what, String value, Set<String> topics) {
        return switch (what) {
            case "mood" -> mood(value);
            case "problem" -> value.equals("yes") ? Map.of("kind", "problem") : Map.of("problem", Question.NO);
            case "abuse" -> value.equals("yes") ? Map.of("abuse", "abusive") : Map.of("abuse", "none");
            case "distress" -> Map.of("distress", value.equals("yes") ? "1" : "0");
            case "topic" -> topics.contains(value) ? Map.of("topic", value) : Map.of();
            default -> throw new IllegalArgumentException("Nothing that is corrected: " + what);
        };
    }

    private static Map<String, String> mood(String value) {
        return switch (value) {
            case "angry" -> Map.of("sentiment", "negative", "anger", "2");
            case "disappointed" -> Map.of("sentiment", "negative", "anger", "1");
            case "calm" -> Map.of("sentiment", "neutral", "anger", "0");
            case "happy" -> Map.of("sentiment", "positive", "anger", "0");
            case "grateful" -> Map.of("sentiment", "positive", "anger", "0", "thanks", "thanks");
            default -> Map.of();
        };
    }
}
