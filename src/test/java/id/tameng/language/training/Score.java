package id.tameng.language.training;

import java.util.ArrayList;
import java.util.List;

/// Right and wrong answers, counted as they come.
final class Score {

    private static final int BINS = 10;

    private final List<String> answers;
    private final int[][] confusion;
    private final List<double[]> told = new ArrayList<>();

    Score(List<String> answers) {
        this.answers = answers;
        confusion = new int[answers.size()][answers.size()];
    }

    /// @param sure the probability that was given to the answer
    void add(int truth, int answer, double sure) {
        confusion[truth][answer]++;
        told.add(new double[] {sure, truth == answer ? 1 : 0});
    }

    int count() {
        return told.size();
    }

    double accuracy() {
        return told.stream().mapToDouble(one -> one[1]).average().orElse(0);
    }

    double f1(int answer) {
        int right = confusion[answer][answer];
        int others = 0;
        for (int i = 0; i < answers.size(); i++) {
            others += i == answer ? 0 : confusion[i][answer] + confusion[answer][i];
        }
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + others);
    }

    /// The mean over answers that occur.
    double macroF1() {
        double sum = 0;
        int occurring = 0;
        for (int i = 0; i < answers.size(); i++) {
            int all = 0;
            for (int other = 0; other < answers.size(); other++) {
                all += confusion[i][other];
            }
            if (all > 0) {
                sum += f1(i);
                occurring++;
            }
        }
        return sum / Math.max(1, occurring);
    }

    double recall(int answer) {
        int all = 0;
        for (int other = 0; other < answers.size(); other++) {
            all += confusion[answer][other];
        }
        return all == 0 ? Double.NaN : (double) confusion[answer][answer] / all;
    }

    /// How far what was said with certainty p is from being right in p of the cases, on average.
    double calibrationError() {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            double sure = 0;
            double right = 0;
            int count = 0;
            for (var one : told) {
                if (Math.min(BINS - 1, (int) (one[0] * BINS)) == bin) {
                    sure += one[0];
                    right += one[1];
                    count++;
                }
            }
            error += count == 0 ? 0 : Math.abs(sure - right) / told.size();
        }
        return error;
    }

    int[][] confusion() {
        return confusion;
    }

    List<String> answers() {
        return answers;
    }
}
