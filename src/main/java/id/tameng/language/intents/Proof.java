package id.tameng.language.intents;

import java.util.ArrayList;
import java.util.List;

/// What became of texts that were left out.
final class Proof {

    /// So many of those that are known and told right must be accepted, whatever else slips in.
    private static final double ACCEPTED = 0.85;

    private final List<float[]> scores = new ArrayList<>();
    private final List<Integer> truths = new ArrayList<>();
    private final List<Double> right = new ArrayList<>();
    private final List<Double> foreign = new ArrayList<>();

    /// @param truth below 0 for a text about none of the subjects
    void add(float[] told, int truth, double margin) {
        if (truth < 0) {
            foreign.add(margin);
            return;
        }
        scores.add(told);
        truths.add(truth);
        if (Ranking.best(told) == truth) {
            right.add(margin);
        }
    }

    List<float[]> scores() {
        return scores;
    }

    int[] truths() {
        return truths.stream().mapToInt(truth -> truth).toArray();
    }

    /// The share of known texts whose subject was told right.
    double accuracy() {
        return truths.isEmpty() ? 0 : (double) right.size() / truths.size();
    }

    /// The margin that parts what is known from what is foreign best.
    double threshold() {
        var sorted = right.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return 0;
        }
        double best = sorted.get((int) (sorted.size() * 0.1));
        double most = -1;
        for (int i = 0; !foreign.isEmpty() && i <= sorted.size() * (1 - ACCEPTED); i++) {
            double at = sorted.get(i);
            double gain = (double) (sorted.size() - i) / sorted.size() + rejected(at);
            if (gain > most) {
                most = gain;
                best = at;
            }
        }
        return best;
    }

    private double rejected(double threshold) {
        return (double) foreign.stream().filter(margin -> margin < threshold).count() / foreign.size();
    }
}
