package id.tameng.language.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Words that are right as they are: those that several writers used, and those that formal sentences use.
final class Vocabulary {

    private final Map<String, Integer> counts = new TreeMap<>();

    static List<String> of(Path data, List<List<String>> formal, List<Example> examples) {
        var vocabulary = new Vocabulary();
        formal.forEach(sentence -> sentence.forEach(word -> vocabulary.count(word, 2)));
        for (var example : examples) {
            int weight = switch (example.set()) {
                case "nusax-id", "nusax-en", "nusax-jv", "nusax-su", "banking77", "clinc150" -> 2;
                case "smsa", "authored" -> 1;
                default -> 0;
            };
            if (weight > 0 && !example.heldBack()) {
                for (var word :
                        example.text().toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")) {
                    vocabulary.count(word, weight);
                }
            }
        }
        for (var language : List.of("english", "javanese", "sundanese")) {
            for (var record : Csv.read(data.resolve("nusax/" + language + "_lexicon.csv"))) {
                vocabulary.count(Csv.field(record, "indonesian"), 4);
                vocabulary.count(record.getOrDefault(language, ""), 4);
            }
        }
        var words = new TreeSet<String>();
        vocabulary.counts.forEach((word, count) -> {
            if (count >= 4 && word.matches("[a-z]{2,25}") && !word.matches(".*(.)\\1\\1.*")) {
                words.add(word);
            }
        });
        return List.copyOf(words);
    }

    private void count(String word, int weight) {
        counts.merge(word, weight, Integer::sum);
    }
}
