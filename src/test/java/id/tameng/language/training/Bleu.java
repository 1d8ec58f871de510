package id.tameng.language.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// BLEU of a whole set against one reference each, one to four words, after Papineni et al. (2002).
final class Bleu {

    private static final int LONGEST = 4;

    private final double[] right = new double[LONGEST];
    private final double[] all = new double[LONGEST];
    private int length;
    private int wanted;

    void add(String candidate, String reference) {
        var words = SlangLearning.words(candidate);
        var expected = SlangLearning.words(reference);
        length += words.size();
        wanted += expected.size();
        for (int n = 1; n <= LONGEST; n++) {
            var told = grams(words, n);
            var meant = grams(expected, n);
            for (var gram : told.entrySet()) {
                right[n - 1] += Math.min(gram.getValue(), meant.getOrDefault(gram.getKey(), 0));
                all[n - 1] += gram.getValue();
            }
        }
    }

    private static Map<String, Integer> grams(List<String> words, int n) {
        var grams = new HashMap<String, Integer>();
        for (int i = 0; i + n <= words.size(); i++) {
            grams.merge(String.join(" ", words.subList(i, i + n)), 1, Integer::sum);
        }
        return grams;
    }

    /// 0 to 100.
    double score() {
        double logs = 0;
        for (int n = 0; n < LONGEST; n++) {
            logs += Math.log(Math.max(right[n], 1e-9) / Math.max(all[n], 1)) / LONGEST;
        }
        return 100 * Math.exp(logs) * (length < wanted ? Math.exp(1 - (double) wanted / length) : 1);
    }
}
