package id.tameng.language.features;

import id.tameng.language.normal.Kind;
import id.tameng.language.normal.Reading;
import id.tameng.language.normal.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns a reading into buckets: words and word pairs, pieces of two to five letters inside words, the same of the raw
/// spelling where it differs, words under a negation, and how loud it is. Works without allocating.
public final class Featuriser {

    public static final int BUCKETS = 1 << Shape.BITS;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int LONGEST_WORD = 30;
    private static final int SCOPE = 3;
    private static final int WORD_COUNTS = 3;
    private static final int MOST = 60_000;

    private static final Words NEGATIONS = Words.of(List.of(
            "tidak", "bukan", "belum", "kurang", "jangan", "tanpa", "tak", "tiada", "gagal", "mana", "not", "no",
            "never", "don't", "doesn't", "didn't", "isn't", "wasn't", "can't", "cannot", "won't", "dont", "cant",
            "without", "ora", "dudu", "durung", "ojo", "aja", "teu", "henteu", "sanes", "acan", "moal", "ulah",
            "mboten", "gak", "ga", "nggak", "enggak", "ndak", "kagak", "nda", "nothing", "hardly"));

    private final @Nullable Words known;

    public Featuriser() {
        known = null;
    }

    /// @param known words that tables have summed up beforehand
    public Featuriser(Words known) {
        this.known = known;
    }

    /// The buckets of one word alone: those that `known` stands for.
    public void readWord(String word, Features features) {
        features.clear();
        var letters = word.toCharArray();
        word(hash(letters, 0, letters.length), 0, features);
        pieces(letters, 0, letters.length, 0, features);
    }

    public void read(Reading reading, Features features) {
        features.clear();
        int previous = 0;
        int beforePrevious = 0;
        int scope = 0;
        for (int token = 0; token < reading.size() && features.size() < MOST; token++) {
            int from = reading.normalFrom(token);
            int to = reading.normalTo(token);
            while (from < to) {
                int end = endOfPart(reading.normal(), from, to);
                int word = hash(reading.normal(), from, end);
                int number = known == null || !reading.isWord(token) ? -1 : known.find(reading.normal(), from, end);
                if (number >= 0) {
                    features.addWord(number, token);
                } else {
                    word(word, token, features);
                }
                features.add(previous * 31 + word, Shape.PAIR, token);
                features.add(beforePrevious * 37 + word, Shape.SKIP, token);
                if (reading.isWord(token)) {
                    if (scope > 0) {
                        features.add(word, Shape.NEGATED, token);
                        scope--;
                    }
                    if (number < 0) {
                        pieces(reading.normal(), from, end, token, features);
                    }
                    scope = NEGATIONS.contains(reading.normal(), from, end) ? SCOPE : scope;
                } else if (reading.kind(token) == Kind.MARK) {
                    scope = 0;
                }
                beforePrevious = previous;
                previous = word;
                from = end + 1;
            }
            if (reading.isWord(token) && reading.isChanged(token)) {
                raw(reading, token, features);
            }
        }
        features.add(previous * 31 + 7, Shape.PAIR, Math.max(0, reading.size() - 1));
        whole(reading, features);
    }

    /// A word has twenty pieces; counted once, it would drown among them.
    private static void word(int hash, int token, Features features) {
        for (int times = 0; times < WORD_COUNTS; times++) {
            features.add(hash, Shape.WORD, token);
        }
    }

    private static int endOfPart(char[] letters, int from, int to) {
        int end = from;
        while (end < to && letters[end] != ' ') {
            end++;
        }
        return end;
    }

    private static void raw(Reading reading, int token, Features features) {
        int to = Math.min(reading.to(token), reading.from(token) + LONGEST_WORD);
        features.add(hash(reading.letters(), reading.from(token), to), Shape.RAW, token);
    }

    /// How loud, how long.
    private static void whole(Reading reading, Features features) {
        if (reading.size() == 0) {
            return;
        }
        int loudness = (int) (reading.shouting() * 4);
        int length = 32 - Integer.numberOfLeadingZeros(reading.size());
        features.add(loudness, Shape.LOUD, -1);
        features.add(length, Shape.LENGTH, -1);
    }

    private static void pieces(char[] letters, int from, int to, int token, Features features) {
        int end = Math.min(to, from + LONGEST_WORD);
        for (int start = from - 1; start < end; start++) {
            int hash = 17;
            for (int at = start, length = 1; at <= end && length <= LONGEST; at++, length++) {
                hash = hash * 0x2F0B4A27 + (at < from || at == end ? '_' : letters[at]);
                if (length >= SHORTEST) {
                    features.add(hash + length, Shape.PIECE, token);
                }
            }
        }
    }

    private static int hash(char[] letters, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ letters[i]) * 0x01000193;
        }
        return hash;
    }
}
