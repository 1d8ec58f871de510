package id.tameng.language.training;

/// How far two spellings are from each other.
final class Spelling {

    private Spelling() {}

    /// 0 for the same, 1 for nothing in common; vowels that were left out count half.
    static double distance(String one, String other) {
        var costs = new double[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            costs[j] = costs[j - 1] + weight(other.charAt(j - 1));
        }
        for (int i = 1; i <= one.length(); i++) {
            double diagonal = costs[0];
            costs[0] += weight(one.charAt(i - 1));
            for (int j = 1; j <= other.length(); j++) {
                double same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                double best = Math.min(
                        diagonal + same,
                        Math.min(costs[j] + weight(one.charAt(i - 1)), costs[j - 1] + weight(other.charAt(j - 1))));
                diagonal = costs[j];
                costs[j] = best;
            }
        }
        return costs[other.length()] / Math.max(1, Math.max(one.length(), other.length()));
    }

    private static double weight(char letter) {
        return "aiueo".indexOf(letter) >= 0 ? 0.5 : 1;
    }
}
