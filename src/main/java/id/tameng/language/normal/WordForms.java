package id.tameng.language.normal;

import java.util.List;
import java.util.Map;

/// Finds the normal form of a word: out of the slang dictionary, or by undoing stretched letters, digits for letters,
/// doubled words written with a 2, and short endings, whatever first gives a word that is known.
public final class WordForms {

    private static final List<String> ENDINGS = List.of("nya", "ku", "mu", "lah", "kah", "in", "an");
    private static final int LONG = 4;

    private final Words slang;
    private final char[][] formal;
    private final Words known;

    /// @param slang slang to formal; a formal form may be several words
    /// @param known words that are right as they are
    public WordForms(Map<String, String> slang, List<String> known) {
        this.slang = Words.of(slang.keySet());
        formal = slang.values().stream().map(String::toCharArray).toArray(char[][]::new);
        this.known = Words.of(known);
    }

    /// Words that are right as they are.
    public Words known() {
        return known;
    }

    public boolean isKnown(char[] letters, int from, int to) {
        return known.contains(letters, from, to) || slang.contains(letters, from, to);
    }

    /// Settles the normal form of the token begun last, whose raw letters stand in it.
    void settle(Reading reading) {
        int token = reading.size() - 1;
        var word = reading.draft;
        word.take(reading.normal(), reading.normalFrom(token), reading.normalTo(token));
        if (!isRight(word, reading)) {
            repair(word, reading);
        }
    }

    private void repair(Draft word, Reading reading) {
        var other = reading.spare;
        other.take(word);
        other.squeeze(3, 1);
        boolean done = isRight(other, reading)
                || doubled(word, other, reading)
                || stretched(word, other, reading, 2)
                || stretched(word, other, reading, 1)
                || leet(word, other, reading)
                || ending(word, reading);
        if (!done) {
            int token = reading.size() - 1;
            word.take(reading.normal(), reading.normalFrom(token), reading.normalTo(token));
            word.squeeze(3, 1);
            replace(reading, word);
        }
    }

    private boolean isRight(Draft word, Reading reading) {
        int found = slang.find(word.letters, 0, word.length);
        if (found >= 0) {
            reading.forgetNormal();
            reading.normal(formal[found], 0, formal[found].length);
            return true;
        }
        return word.isIn(known) && replace(reading, word);
    }

    private boolean stretched(Draft word, Draft other, Reading reading, int most) {
        other.take(word);
        other.squeeze(most);
        return other.length < word.length && isRight(other, reading);
    }

    /// `bisa2`, `ibu2nya`
    private boolean doubled(Draft word, Draft other, Reading reading) {
        int two = word.endsWith("2nya") ? word.length - 4 : word.length - 1;
        if (two < 2 || word.letters[two] != '2') {
            return false;
        }
        other.take(word.letters, 0, two);
        return isRight(other, reading) || replace(reading, other);
    }

    private boolean leet(Draft word, Draft other, Reading reading) {
        other.take(word);
        if (!other.unleet()) {
            return false;
        }
        word.take(other);
        return isRight(other, reading)
                || stretched(word, other, reading, 2)
                || stretched(word, other, reading, 1)
                || (word.length >= LONG && hasNoDigits(reading) && replace(reading, word));
    }

    /// Models and codes keep their digits: `a52s`, `g20`.
    private static boolean hasNoDigits(Reading reading) {
        int token = reading.size() - 1;
        for (int i = reading.normalFrom(token); i < reading.normalTo(token); i++) {
            if (reading.normal()[i] >= '0' && reading.normal()[i] <= '9') {
                return false;
            }
        }
        return true;
    }

    private boolean ending(Draft word, Reading reading) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending)) {
                int found = slang.find(word.letters, 0, word.length - ending.length());
                if (found >= 0) {
                    reading.forgetNormal();
                    reading.normal(formal[found], 0, formal[found].length);
                    reading.normal(word.letters, word.length - ending.length(), word.length);
                    return true;
                }
            }
        }
        return word.endsWith("ny") && replaceWith(reading, word, 'a');
    }

    private boolean replaceWith(Reading reading, Draft word, char last) {
        if (word.length == Draft.ROOM) {
            return false;
        }
        word.letters[word.length++] = last;
        return replace(reading, word);
    }

    private static boolean replace(Reading reading, Draft word) {
        reading.forgetNormal();
        reading.normal(word.letters, 0, word.length);
        return true;
    }
}
