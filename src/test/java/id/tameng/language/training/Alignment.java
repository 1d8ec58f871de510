package id.tameng.language.training;

import java.util.ArrayList;
import java.util.List;

/// Which words of a sentence became which in another that says the same in the same order.
final class Alignment {

    private static final double GAP = 0.62;

    private Alignment() {}

    interface Cost {
        double of(String from, String to);
    }

    /// @param from, to half-open ranges of words that belong together
    record Pair(int from, int fromEnd, int to, int toEnd) {}

    /// Pairs in order; one side may be empty.
    static List<Pair> of(List<String> from, List<String> to, Cost cost) {
        var best = new double[from.size() + 1][to.size() + 1];
        var step = new int[from.size() + 1][to.size() + 1];
        for (int i = 0; i <= from.size(); i++) {
            for (int j = 0; j <= to.size(); j++) {
                best[i][j] = i == 0 && j == 0 ? 0 : Double.MAX_VALUE;
                if (i > 0 && j > 0) {
                    relax(best, step, i, j, 1, best[i - 1][j - 1] + cost.of(from.get(i - 1), to.get(j - 1)));
                }
                if (i > 0) {
                    relax(best, step, i, j, 2, best[i - 1][j] + GAP);
                }
                if (j > 0) {
                    relax(best, step, i, j, 3, best[i][j - 1] + GAP);
                }
                if (i > 0 && j > 1) {
                    var two = to.get(j - 2) + " " + to.get(j - 1);
                    relax(best, step, i, j, 4, best[i - 1][j - 2] + cost.of(from.get(i - 1), two));
                }
                if (i > 1 && j > 0) {
                    var two = from.get(i - 2) + " " + from.get(i - 1);
                    relax(best, step, i, j, 5, best[i - 2][j - 1] + cost.of(two, to.get(j - 1)));
                }
            }
        }
        return back(step, from.size(), to.size());
    }

    private static void relax(double[][] best, int[][] step, int i, int j, int way, double cost) {
        if (cost < best[i][j]) {
            best[i][j] = cost;
            step[i][j] = way;
        }
    }

    private static List<Pair> back(int[][] step, int i, int j) {
        var pairs = new ArrayList<Pair>();
        while (i > 0 || j > 0) {
            int way = step[i][j];
            int fromWords = way == 3 ? 0 : way == 5 ? 2 : 1;
            int toWords = way == 2 ? 0 : way == 4 ? 2 : 1;
            pairs.addFirst(new Pair(i - fromWords, i, j - toWords, j));
            i -= fromWords;
            j -= toWords;
        }
        return pairs;
    }
}
