package id.tameng.language.heads;

import java.util.Arrays;

/// How freely each bucket's weight may move in fitting one column: the more unequally the rows of both sides have it,
/// the more freely. After Wang and Manning, "Baselines and Bigrams" (2012), whose features are scaled by the logarithm
/// of
/// that ratio; here the ratio says how much of a feature counts, and its sign is left to the fitting.
final class Contrast {

    private static final double SMOOTHING = 1;
    private static final double LEAST = 0.05;

    private final float[] shares;

    private Contrast(float[] shares) {
        this.shares = shares;
    }

    /// All buckets alike.
    static Contrast none(int most) {
        var shares = new float[most];
        Arrays.fill(shares, 1);
        return new Contrast(shares);
    }

    /// @param sides per row 1, -1, or 0 where it says nothing
    /// @param costs per row what a mistake costs
    /// @param most the bucket numbers are below this
    static Contrast of(Rows rows, byte[] sides, float[] costs, int most) {
        var counts = new double[2][most];
        var sums = new double[2];
        for (int row = 0; row < rows.size(); row++) {
            if (sides[row] != 0) {
                int side = sides[row] > 0 ? 1 : 0;
                sums[side] += costs[row];
                for (int bucket : rows.buckets(row)) {
                    counts[side][bucket] += costs[row];
                }
            }
        }
        return new Contrast(shares(counts, sums, most));
    }

    private static float[] shares(double[][] counts, double[] sums, int most) {
        double whole = Math.log((2 * SMOOTHING + sums[1]) / (2 * SMOOTHING + sums[0]));
        var ratios = new double[most];
        double squares = 0;
        int met = 0;
        for (int bucket = 0; bucket < most; bucket++) {
            if (counts[0][bucket] + counts[1][bucket] > 0) {
                double ratio = Math.log((SMOOTHING + counts[1][bucket]) / (SMOOTHING + counts[0][bucket])) - whole;
                ratios[bucket] = Math.abs(ratio);
                squares += ratio * ratio;
                met++;
            }
        }
        double usual = squares == 0 ? 1 : Math.sqrt(squares / met);
        var shares = new float[most];
        for (int bucket = 0; bucket < most; bucket++) {
            shares[bucket] = (float) Math.max(LEAST, ratios[bucket] / usual);
        }
        return shares;
    }

    float of(int bucket) {
        return shares[bucket];
    }

    /// The squared length of each row that says something, one on average; the shares are brought to that unit.
    double[] lengths(Rows rows, int[] spoken) {
        var lengths = new double[rows.size()];
        for (int row : spoken) {
            lengths[row] = length(rows, row);
        }
        double mean =
                Arrays.stream(spoken).mapToDouble(row -> lengths[row]).average().orElse(1);
        double unit = mean == 0 ? 1 : 1 / mean;
        for (int row : spoken) {
            lengths[row] *= unit;
        }
        for (int bucket = 0; bucket < shares.length; bucket++) {
            shares[bucket] *= (float) unit;
        }
        return lengths;
    }

    private double length(Rows rows, int row) {
        var at = rows.buckets(row);
        var value = rows.values(row);
        double length = 0;
        for (int i = 0; i < at.length; i++) {
            length += (double) value[i] * value[i] * shares[at[i]];
        }
        return length;
    }
}
