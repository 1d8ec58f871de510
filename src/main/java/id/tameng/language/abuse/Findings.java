package id.tameng.language.abuse;

/// What rules have found in one message. Used again for the next.
public final class Findings {

    private static final int MOST = 128;

    private final Rule[] rules = new Rule[MOST];
    private final int[] froms = new int[MOST];
    private final int[] tos = new int[MOST];
    private final boolean[] dropped = new boolean[MOST];
    private final WordStream stream;
    private int size;

    Findings(WordStream stream) {
        this.stream = stream;
    }

    void clear() {
        size = 0;
    }

    /// @param from, to words of the stream, half open
    void add(Rule rule, int from, int to) {
        for (int i = 0; i < size; i++) {
            if (rules[i].number() == rule.number() && froms[i] == from) {
                tos[i] = Math.min(tos[i], to);
                return;
            }
        }
        if (size < MOST) {
            rules[size] = rule;
            froms[size] = from;
            tos[size] = to;
            dropped[size++] = false;
        }
    }

    void drop(int finding) {
        dropped[finding] = true;
    }

    public int size() {
        return size;
    }

    /// Some words around made it harmless.
    public boolean isDropped(int finding) {
        return dropped[finding];
    }

    public Category category(int finding) {
        return rules[finding].category();
    }

    public int severity(int finding) {
        return rules[finding].severity();
    }

    public double certainty(int finding) {
        return rules[finding].certainty();
    }

    /// By which the rule is found in its file.
    public int rule(int finding) {
        return rules[finding].number();
    }

    int fingerprint(int finding) {
        return rules[finding].fingerprint();
    }

    /// Its first token.
    public int firstToken(int finding) {
        return stream.token(froms[finding]);
    }

    /// Its last token.
    public int lastToken(int finding) {
        return stream.token(tos[finding] - 1);
    }

    /// Its rule is content with one word, whatever stands around it.
    public boolean isSingleWord(int finding) {
        return rules[finding].isSingleWord();
    }

    int from(int finding) {
        return froms[finding];
    }

    int to(int finding) {
        return tos[finding];
    }

    public boolean has(Category category) {
        for (int i = 0; i < size; i++) {
            if (rules[i].category() == category && !dropped[i]) {
                return true;
            }
        }
        return false;
    }

    public boolean hasAbuse() {
        for (int i = 0; i < size; i++) {
            if (rules[i].category().isAbuse() && !dropped[i]) {
                return true;
            }
        }
        return false;
    }

    boolean isIn(int word, String name) {
        return stream.isIn(word, name);
    }

    /// One of the words of the finding is in this class.
    public boolean touches(int finding, String name) {
        for (int word = froms[finding]; word < tos[finding]; word++) {
            if (stream.isIn(word, name)) {
                return true;
            }
        }
        return false;
    }

    /// One of the words near the finding is in this class.
    public boolean isNear(int finding, String name, int distance) {
        int from = Math.max(0, froms[finding] - distance);
        int to = Math.min(stream.size(), tos[finding] + distance);
        for (int word = from; word < to; word++) {
            if (stream.isIn(word, name)) {
                return true;
            }
        }
        return false;
    }

    /// How many words of the message are in this class.
    public int count(String name) {
        int count = 0;
        for (int word = 0; word < stream.size(); word++) {
            count += stream.isIn(word, name) ? 1 : 0;
        }
        return count;
    }
}
