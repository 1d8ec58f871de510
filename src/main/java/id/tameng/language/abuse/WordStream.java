package id.tameng.language.abuse;

import id.tameng.language.normal.Kind;
import id.tameng.language.normal.Reading;
import id.tameng.language.normal.WordForms;
import java.util.Arrays;
import java.util.List;

/// A reading as rules see it: words with the bits they fit, endings cut off (`otakmu` is *otak* and *mu*), masked
/// letters
/// guessed, marks left out but felt as distance. Used again for every message.
final class WordStream {

    private static final List<String> ENDINGS = List.of(
            "mu", "nya", "ny", "lu", "lo", "kau", "ku", "lah", "kah", "in", "kan", "an", "e", "i", "na", "ne", "nye",
            "x", "s");
    private static final int LONGEST_PAIR = 48;
    private static final int SHORTEST_TORN = 5;

    private final RuleBook book;
    private final WordForms forms;
    private final int width;
    private final char[] pair = new char[LONGEST_PAIR];
    private final Stretched stretched = new Stretched();
    private long[] bits;
    private int[] tokens = new int[256];
    private int[] places = new int[256];
    private boolean[] quoted = new boolean[256];
    private boolean[] marked = new boolean[256];
    private int size;

    WordStream(RuleBook book, WordForms forms) {
        this.book = book;
        this.forms = forms;
        width = book.width();
        bits = new long[256 * width];
    }

    void read(Reading reading) {
        size = 0;
        int place = 0;
        boolean inQuotes = false;
        for (int token = 0; token < reading.size(); token++) {
            char first = reading.letters()[reading.from(token)];
            if (reading.isWord(token) || reading.kind(token) == Kind.NUMBER) {
                int joined = joined(reading, token, place, inQuotes);
                if (joined > token) {
                    token = joined;
                } else {
                    word(reading, token, place, inQuotes);
                }
                place++;
            } else if (first == '"') {
                inQuotes = !inQuotes;
            } else if (first == '.' || first == '?' || first == '!' || first == ';') {
                place += 2;
            }
        }
    }

    /// Two words that stand in a class together, with a space or hyphen between: the number of the last token.
    private int joined(Reading reading, int token, int place, boolean inQuotes) {
        int next = token + 1;
        if (next < reading.size() && reading.letters()[reading.from(next)] == '-') {
            next++;
        }
        if (next >= reading.size() || !reading.isWord(next)) {
            return token;
        }
        int length = copy(reading, token, 0);
        if (length + 1 >= LONGEST_PAIR) {
            return token;
        }
        pair[length] = '-';
        int end = copy(reading, next, length + 1);
        int found = book.words().find(pair, 0, end);
        found = found < 0 ? torn(length, end, next == token + 1) : found;
        if (found < 0) {
            return token;
        }
        add(token, place, inQuotes);
        or(book.bitsOf(found));
        return next;
    }

    /// A word torn in two: `ngen tot`, `bang sat`.
    private int torn(int first, int end, boolean adjacent) {
        System.arraycopy(pair, first + 1, pair, first, end - first - 1);
        int found = adjacent && end > SHORTEST_TORN ? book.words().find(pair, 0, end - 1) : -1;
        boolean whole = found < 0
                || !book.isCurse(found)
                || (forms.isKnown(pair, 0, first) && forms.isKnown(pair, first, end - 1));
        return whole ? -1 : found;
    }

    private int copy(Reading reading, int token, int at) {
        int length = Math.min(reading.to(token) - reading.from(token), LONGEST_PAIR - at);
        System.arraycopy(reading.letters(), reading.from(token), pair, at, length);
        return at + length;
    }

    private void word(Reading reading, int token, int place, boolean inQuotes) {
        add(token, place, inQuotes);
        boolean found = whole(reading.letters(), reading.from(token), reading.to(token));
        found = found || stretched(reading, token) || parts(reading, token);
        if (!found
                && reading.isWord(token)
                && !forms.isKnown(reading.letters(), reading.from(token), reading.to(token))) {
            boolean split = split(reading, token, place, inQuotes);
            if (!split) {
                Masks.guess(book.words(), reading.letters(), reading.from(token), reading.to(token), this);
            }
        }
    }

    private boolean stretched(Reading reading, int token) {
        int found = stretched.find(book, reading.letters(), reading.from(token), reading.to(token));
        if (found >= 0) {
            found(found);
        }
        return found >= 0;
    }

    void found(int word) {
        or(book.bitsOf(word));
    }

    private boolean whole(char[] letters, int from, int to) {
        int found = book.words().find(letters, from, to);
        if (found >= 0) {
            or(book.bitsOf(found));
        }
        return found >= 0;
    }

    /// A normal form may be several words; the first counts, the others follow.
    private boolean parts(Reading reading, int token) {
        boolean found = false;
        int from = reading.normalFrom(token);
        for (int at = from; at <= reading.normalTo(token); at++) {
            if (at == reading.normalTo(token) || reading.normal()[at] == ' ') {
                found |= whole(reading.normal(), from, at);
                from = at + 1;
            }
        }
        return found;
    }

    private boolean split(Reading reading, int token, int place, boolean inQuotes) {
        var letters = reading.normal();
        int from = reading.normalFrom(token);
        int to = reading.normalTo(token);
        for (var ending : ENDINGS) {
            int cut = to - ending.length();
            if (cut - from >= 3 && ends(letters, cut, ending) && whole(letters, from, cut)) {
                add(token, place, inQuotes);
                whole(letters, cut, to);
                return true;
            }
        }
        return (begins(letters, from, to, "ku") || begins(letters, from, to, "di") || begins(letters, from, to, "se"))
                && whole(letters, from + 2, to);
    }

    private static boolean ends(char[] letters, int cut, String ending) {
        for (int i = 0; i < ending.length(); i++) {
            if (letters[cut + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(char[] letters, int from, int to, String beginning) {
        return to - from > beginning.length() + 2 && ends(letters, from, beginning);
    }

    private void add(int token, int place, boolean inQuotes) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
            places = Arrays.copyOf(places, size * 2);
            quoted = Arrays.copyOf(quoted, size * 2);
            marked = Arrays.copyOf(marked, size * 2);
            bits = Arrays.copyOf(bits, bits.length * 2);
        }
        Arrays.fill(bits, size * width, (size + 1) * width, 0);
        tokens[size] = token;
        marked[size] = false;
        places[size] = place;
        quoted[size++] = inQuotes;
    }

    private void or(long[] more) {
        marked[size - 1] = true;
        int at = (size - 1) * width;
        for (int i = 0; i < width; i++) {
            bits[at + i] |= more[i];
        }
    }

    int size() {
        return size;
    }

    int token(int word) {
        return tokens[word];
    }

    int place(int word) {
        return places[word];
    }

    boolean isQuoted(int word) {
        return quoted[word];
    }

    /// It fits some rule or class at all.
    boolean isMarked(int word) {
        return marked[word];
    }

    long bits(int word, int index) {
        return bits[word * width + index];
    }

    boolean fits(int word, long[] wanted) {
        if (!marked[word]) {
            return false;
        }
        int at = word * width;
        for (int i = 0; i < width; i++) {
            if ((bits[at + i] & wanted[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean isIn(int word, String name) {
        return book.isIn(name, bits, word * width);
    }
}
