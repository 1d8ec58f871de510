package id.tameng.language.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Adds up columns so that those of one question come out, each counting as much as it helps: multinomial logistic
/// regression on the scores of all. What comes out are columns as any others, so that judging costs nothing more.
final class Blend {

    private static final int STEPS = 400;
    private static final double PACE = 0.2;
    private static final double DECAY = 0.01;

    private final int answers;
    private final List<double[]> scores = new ArrayList<>();
    private final List<Integer> truths = new ArrayList<>();

    /// @param answers two or more
    Blend(int answers) {
        this.answers = answers;
    }

    /// @param told one score per column, of a row that the columns have not seen
    void learn(double[] told, int truth) {
        scores.add(told.clone());
        truths.add(truth);
    }

    /// One column per answer. How frequent each is, is left to calibrating.
    List<float[]> of(List<float[]> columns) {
        var spreads = standardise(columns.size());
        var shares = shares(columns.size());
        var blended = new ArrayList<float[]>();
        for (var share : shares) {
            var sum = new float[columns.getFirst().length];
            for (int column = 0; column < columns.size(); column++) {
                float factor = (float) (share[column] / spreads[column]);
                var from = columns.get(column);
                for (int bucket = 0; bucket < sum.length; bucket++) {
                    sum[bucket] += factor * from[bucket];
                }
            }
            blended.add(sum);
        }
        return blended;
    }

    /// Brings the scores of each column to mean 0 and spread 1, and answers what the spreads were.
    private double[] standardise(int columns) {
        var spreads = new double[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            double mean =
                    scores.stream().mapToDouble(told -> told[at]).average().orElse(0);
            double square = scores.stream()
                    .mapToDouble(told -> (told[at] - mean) * (told[at] - mean))
                    .average()
                    .orElse(0);
            spreads[at] = square == 0 ? 1 : Math.sqrt(square);
            scores.forEach(told -> told[at] = (told[at] - mean) / spreads[at]);
        }
        return spreads;
    }

    /// What each column counts by answer.
    private double[][] shares(int columns) {
        var shares = new double[answers][columns];
        var offsets = new double[answers];
        for (int step = 0; step < STEPS; step++) {
            var gradients = new double[answers][columns];
            var missed = new double[answers];
            for (int i = 0; i < scores.size(); i++) {
                var misses = misses(i, shares, offsets);
                for (int answer = 0; answer < answers; answer++) {
                    missed[answer] += misses[answer];
                    add(misses[answer], scores.get(i), gradients[answer]);
                }
            }
            for (int answer = 0; answer < answers; answer++) {
                offsets[answer] -= PACE * missed[answer] / scores.size();
                for (int column = 0; column < columns; column++) {
                    double gradient = gradients[answer][column] / scores.size() + DECAY * shares[answer][column];
                    shares[answer][column] -= PACE * gradient;
                }
            }
        }
        return shares;
    }

    private static void add(double factor, double[] from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * from[i];
        }
    }

    /// By how much the probability of each answer is too high.
    private double[] misses(int row, double[][] shares, double[] offsets) {
        var odds = offsets.clone();
        for (int answer = 0; answer < answers; answer++) {
            for (int column = 0; column < shares[answer].length; column++) {
                odds[answer] += shares[answer][column] * scores.get(row)[column];
            }
        }
        double highest = Arrays.stream(odds).max().orElse(0);
        double sum = 0;
        for (int answer = 0; answer < answers; answer++) {
            odds[answer] = Math.exp(odds[answer] - highest);
            sum += odds[answer];
        }
        for (int answer = 0; answer < answers; answer++) {
            odds[answer] = odds[answer] / sum - (truths.get(row) == answer ? 1 : 0);
        }
        return odds;
    }
}
