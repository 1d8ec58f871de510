package id.tameng.language.abuse;

/// One word of a rule.
final class Step {

    private final int gap;
    private final long[] words;

    /// @param gap how many others may stand before it
    /// @param words a bit for every class or word that fits
    Step(int gap, long[] words) {
        this.gap = gap;
        this.words = words;
    }

    int gap() {
        return gap;
    }

    long[] words() {
        return words;
    }
}
