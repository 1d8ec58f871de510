package id.tameng.language.formal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How likely a word follows two others: trigrams, interpolated with absolute discounting.
public final class NGrams {

    private static final double DISCOUNT = 0.7;
    private static final double UNKNOWN = 1e-5;

    private final Map<String, Integer> counts;
    private final Map<String, Integer> followers = new HashMap<>();
    private final Map<String, Integer> sums = new HashMap<>();
    private double words;

    /// @param counts of one, two and three words with a space between
    public NGrams(Map<String, Integer> counts) {
        this.counts = Map.copyOf(counts);
        counts.forEach((words, count) -> {
            int cut = words.lastIndexOf(' ');
            if (cut > 0) {
                sums.merge(words.substring(0, cut), count, Integer::sum);
                followers.merge(words.substring(0, cut), 1, Integer::sum);
            } else {
                this.words += count;
            }
        });
    }

    /// Counts what stands in these sentences.
    public static Map<String, Integer> count(List<List<String>> sentences) {
        var counts = new HashMap<String, Integer>();
        for (var sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                for (int length = 1; length <= 3 && i + length <= sentence.size(); length++) {
                    counts.merge(String.join(" ", sentence.subList(i, i + length)), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /// The logarithm of the probability.
    double log(String before, String previous, String word) {
        return Math.log(after(before + " " + previous, word, after(previous, word, alone(word))));
    }

    private double alone(String word) {
        return counts.getOrDefault(word, 0) / (words + 1) + UNKNOWN;
    }

    private double after(String context, String word, double shorter) {
        int sum = sums.getOrDefault(context, 0);
        if (sum == 0) {
            return shorter;
        }
        double seen = Math.max(0, counts.getOrDefault(context + " " + word, 0) - DISCOUNT);
        return (seen + DISCOUNT * followers.getOrDefault(context, 0) * shorter) / sum;
    }

    boolean knows(String word) {
        return counts.containsKey(word);
    }
}
