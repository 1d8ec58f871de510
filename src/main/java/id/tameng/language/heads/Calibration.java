package id.tameng.language.heads;

import java.util.Arrays;
import java.util.List;

/// Makes scores into probabilities one can rely on: one slope for all answers and an offset for each, fitted so that
/// what is said with 80 % is right four times out of five.
public final class Calibration {

    private static final int STEPS = 800;
    private static final double PACE = 0.5;

    private Calibration() {}

    /// As `fit`, then moves a little towards what would else be given too seldom: from frequent answers to rare ones,
    /// or
    /// towards yes.
    /// @param favour 0 leaves all as it is; among several answers 1 treats all as equally frequent; for yes or no it is
    /// added to the log odds
    public static Head fit(Head head, List<float[]> scores, int[] truths, double favour) {
        var fitted = fit(head, scores, truths);
        if (head.isYesOrNo()) {
            return head.calibrated(fitted.slope(), new float[] {(float) (fitted.offset(0) + favour)});
        }
        var offsets = new float[head.answers().size()];
        for (int answer = 0; answer < offsets.length; answer++) {
            int sought = answer;
            long count = Arrays.stream(truths).filter(truth -> truth == sought).count();
            offsets[answer] = (float) (fitted.offset(answer) - favour * Math.log((1.0 + count) / (1 + truths.length)));
        }
        return head.calibrated(fitted.slope(), offsets);
    }

    /// @param scores one array per message, of the whole table
    /// @param truths the number of the right answer; for yes or no 0 is yes and 1 is no
    public static Head fit(Head head, List<float[]> scores, int[] truths) {
        double slope = 1;
        var offsets = new double[head.answers().size()];
        var shares = new double[offsets.length];
        for (int step = 0; step < STEPS; step++) {
            double slopeGradient = 0;
            var gradients = new double[offsets.length];
            for (int i = 0; i < truths.length; i++) {
                shares(head, scores.get(i), slope, offsets, shares);
                for (int answer = 0; answer < offsets.length; answer++) {
                    double miss = shares[answer] - (truths[i] == answer ? 1 : 0);
                    slopeGradient += miss * scores.get(i)[head.first() + answer];
                    gradients[answer] += miss;
                }
            }
            slope = Math.max(0.2, slope - PACE * 4 * slopeGradient / truths.length);
            for (int answer = 0; answer < offsets.length; answer++) {
                offsets[answer] -= PACE * 4 * gradients[answer] / truths.length;
            }
        }
        var fitted = new float[offsets.length];
        for (int answer = 0; answer < fitted.length; answer++) {
            fitted[answer] = (float) offsets[answer];
        }
        return head.calibrated((float) slope, fitted);
    }

    private static void shares(Head head, float[] scores, double slope, double[] offsets, double[] shares) {
        if (head.isYesOrNo()) {
            shares[0] = 1 / (1 + Math.exp(-slope * scores[head.first()] - offsets[0]));
            return;
        }
        double sum = 0;
        for (int answer = 0; answer < shares.length; answer++) {
            shares[answer] = Math.exp(slope * scores[head.first() + answer] + offsets[answer]);
            sum += shares[answer];
        }
        for (int answer = 0; answer < shares.length; answer++) {
            shares[answer] /= sum;
        }
    }
}
