package id.tameng.language.heads;

import java.util.Arrays;
import java.util.Random;

/// Fits one column of weights: a support vector machine with squared hinge loss, by dual coordinate descent after Hsieh
/// et al., "A dual coordinate descent method for large-scale linear SVM" (2008). The same seed
/// gives the same weights.
public final class Fitting {

    private static final double ENOUGH = 0.05;
    private static final float BIAS = 0.5f;

    /// One column: what is asked of it, and how long its rows are by what their buckets may count.
    private static final class Task {

        private final byte[] sides;
        private final float[] costs;
        private final Contrast contrast;
        private final double[] lengths;

        Task(byte[] sides, float[] costs, Contrast contrast, double[] lengths) {
            this.sides = sides;
            this.costs = costs;
            this.contrast = contrast;
            this.lengths = lengths;
        }
    }

    private final Rows rows;
    private final int most;
    private final long seed;
    private final int rounds;

    /// @param most the bucket numbers are below this
    public Fitting(Rows rows, int most, int rounds, long seed) {
        this.rows = rows;
        this.most = most;
        this.rounds = rounds;
        this.seed = seed;
    }

    /// Weights by bucket, and the bias behind the last of them.
    /// @param sides per row 1, -1, or 0 where it says nothing
    /// @param costs per row what a mistake costs
    public float[] fit(byte[] sides, float[] costs) {
        return fit(sides, costs, Contrast.none(most));
    }

    /// As `fit`; what one side of the rows has and the other has not counts more. Better for few answers with many rows
    /// each, worse for many subjects that share their words.
    public float[] fitByContrast(byte[] sides, float[] costs) {
        return fit(sides, costs, Contrast.of(rows, sides, costs, most));
    }

    private float[] fit(byte[] sides, float[] costs, Contrast contrast) {
        var weights = new float[most + 1];
        var order = order(sides);
        var lengths = contrast.lengths(rows, order);
        var alphas = new double[order.length];
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, alphas, random);
            if (round(order, alphas, new Task(sides, costs, contrast, lengths), weights) < ENOUGH) {
                break;
            }
        }
        weights[most] *= BIAS;
        return weights;
    }

    private int[] order(byte[] sides) {
        int count = 0;
        var order = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            if (sides[row] != 0) {
                order[count++] = row;
            }
        }
        return Arrays.copyOf(order, count);
    }

    private static void shuffle(int[] order, double[] alphas, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int row = order[i];
            order[i] = order[other];
            order[other] = row;
            double alpha = alphas[i];
            alphas[i] = alphas[other];
            alphas[other] = alpha;
        }
    }

    /// The largest violation that was met.
    private double round(int[] order, double[] alphas, Task task, float[] weights) {
        double worst = 0;
        for (int i = 0; i < order.length; i++) {
            int row = order[i];
            double diagonal = 0.5 / task.costs[row];
            double gradient =
                    task.sides[row] * (rows.dot(row, weights) + BIAS * weights[most]) - 1 + diagonal * alphas[i];
            double violation = alphas[i] == 0 ? Math.min(gradient, 0) : gradient;
            worst = Math.max(worst, Math.abs(violation));
            if (Math.abs(violation) > 1e-9) {
                double alpha = Math.max(0, alphas[i] - gradient / (task.lengths[row] + BIAS * BIAS + diagonal));
                move(row, (float) ((alpha - alphas[i]) * task.sides[row]), task.contrast, weights);
                alphas[i] = alpha;
            }
        }
        return worst;
    }

    private void move(int row, float step, Contrast contrast, float[] weights) {
        var at = rows.buckets(row);
        var value = rows.values(row);
        for (int i = 0; i < at.length; i++) {
            weights[at[i]] += step * value[i] * contrast.of(at[i]);
        }
        weights[most] += step * BIAS;
    }
}
