package id.tameng.language.formal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Says in formal Indonesian what somebody wrote in slang, word order kept. For search and for themes, not for people
/// to
/// read in place of the original.
public final class Formaliser {

    private static final int LONGEST = 4;
    private static final int BEAM = 24;
    private static final int MOST_WORDS = 200;
    static final String BEGIN = "<s>";
    static final String END = "</s>";

    private final Map<String, List<Phrase>> phrases;
    private final NGrams fluency;
    private final Weights weights;

    /// @param phrases what words may become, the likeliest first
    public Formaliser(Map<String, List<Phrase>> phrases, NGrams fluency, Weights weights) {
        this.phrases = phrases;
        this.fluency = fluency;
        this.weights = weights;
    }

    public Formaliser with(Weights other) {
        return new Formaliser(phrases, fluency, other);
    }

    /// Words and marks with spaces between; the answer too.
    public String formal(String text) {
        var words =
                new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")));
        if (words.size() > MOST_WORDS || text.isBlank()) {
            return text;
        }
        words.add(END);
        var formal = decode(words);
        return String.join(" ", formal.subList(0, formal.size() - 1));
    }

    /// One way to say the words so far.
    private record Way(
            double score,
            String before,
            String previous,
            @Nullable Way shorter,
            List<String> last) {

        List<String> words() {
            var words = new ArrayList<String>();
            for (Way way = this; way != null; way = way.shorter()) {
                words.addAll(0, way.last());
            }
            return words;
        }
    }

    private List<String> decode(List<String> words) {
        var ways = new ArrayList<List<Way>>();
        for (int i = 0; i <= words.size(); i++) {
            ways.add(new ArrayList<>());
        }
        ways.getFirst().add(new Way(0, BEGIN, BEGIN, null, List.of()));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
                var options = options(words, from, to);
                for (var way : best(ways.get(from))) {
                    for (var option : options) {
                        ways.get(to).add(extend(way, option, words.get(from)));
                    }
                }
            }
        }
        return best(ways.getLast()).getFirst().words();
    }

    private List<Phrase> options(List<String> words, int from, int to) {
        var source = to == from + 1 ? words.get(from) : String.join(" ", words.subList(from, to));
        var known = phrases.get(source);
        if (known != null) {
            return known;
        }
        return to == from + 1 ? List.of(new Phrase(List.of(source), 0, 0)) : List.of();
    }

    private Way extend(Way way, Phrase phrase, String source) {
        double score = way.score()
                + weights.forth() * phrase.forth()
                + weights.back() * phrase.back()
                + weights.phrase()
                + weights.word() * phrase.formal().size();
        var before = way.before();
        var previous = way.previous();
        for (var word : phrase.formal()) {
            score += weights.fluency() * fluency.log(before, previous, word);
            score += fluency.knows(word) || word.equals(source) ? 0 : weights.unknown();
            before = previous;
            previous = word;
        }
        return new Way(score, before, previous, way, phrase.formal());
    }

    /// The best ways that end differently.
    private static List<Way> best(List<Way> ways) {
        var byEnd = new HashMap<String, Way>();
        for (var way : ways) {
            byEnd.merge(
                    way.before() + " " + way.previous(),
                    way,
                    (one, other) -> one.score() >= other.score() ? one : other);
        }
        return byEnd.values().stream()
                .sorted(Comparator.comparingDouble(Way::score).reversed())
                .limit(BEAM)
                .toList();
    }
}
