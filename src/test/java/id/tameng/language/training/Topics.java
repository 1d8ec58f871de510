package id.tameng.language.training;

import id.tameng.language.normal.Dictionaries;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the shipped topics are learnt from: everything that says what it is about, our own messages by topic, and those
/// of the examples that an organisation finds when it begins to teach its own which mean the same.
final class Topics {

    private static final String SET = "topics";

    private Topics() {}

    /// @param all of the labelled sets
    static List<Example> examples(List<Example> all) {
        var labelled =
                all.stream().filter(example -> example.label("topic") != null).toList();
        var topics = labelled.stream().map(example -> example.label("topic")).collect(Collectors.toSet());
        return Stream.of(
                        labelled.stream(),
                        taught().stream(),
                        lessons().filter(lesson -> topics.contains(lesson.label("topic"))))
                .flatMap(examples -> examples)
                .toList();
    }

    /// Our own messages by topic that are kept for measuring.
    static List<Example> heldBack() {
        return own("validation");
    }

    /// Our own messages by topic that are for learning.
    static List<Example> taught() {
        return own("training");
    }

    private static List<Example> own(String part) {
        return Csv.tabs(Sets.OWN.resolve("topics-" + part + ".tsv")).stream()
                .map(fields -> example(fields[0], fields[1].replace("\\n", "\n"), part.equals("validation")))
                .toList();
    }

    private static Stream<Example> lessons() {
        return Dictionaries.lines("intents.tsv").stream()
                .map(line -> line.split("\t", 2))
                .map(fields -> example(fields[0], fields[1], false));
    }

    private static Example example(String topic, String text, boolean heldBack) {
        return new Example(SET, null, text, Map.of("topic", topic), heldBack);
    }
}
