package id.tameng.language.normal;

/// Where words, numbers, names and links begin and end. Signs that stand in for a letter belong to the word: `b@ngs4t`,
/// `anj!ng`, `b*ngs*t`, `$etan`.
final class Shapes {

    /// Longer words are cut: nobody writes them, and time must stay bounded.
    private static final int LONGEST = 60;

    private Shapes() {}

    static boolean isPart(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= '0' && letter <= '9')
                || (letter >= 128 && Character.isLetterOrDigit(letter));
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    static boolean isWordStart(char[] letters, int at, int length) {
        return isPart(letters[at])
                || (letters[at] == '$' && at + 2 < length && isLatin(letters[at + 1]) && isLatin(letters[at + 2]));
    }

    static int endOfWord(char[] letters, int at, int length) {
        int end = at + 1;
        int limit = Math.min(length, at + LONGEST);
        while (end < limit && (isPart(letters[end]) || standsForLetter(letters, end, limit))) {
            end++;
        }
        return end;
    }

    /// A sign between letters; several stars in a row may hide several.
    private static boolean standsForLetter(char[] letters, int at, int limit) {
        char sign = letters[at];
        if (sign != '*' && sign != '@' && sign != '$' && sign != '!' && sign != '\'' && sign != '#' && sign != '|') {
            return false;
        }
        int next = at + 1;
        while (sign == '*' && next < limit && letters[next] == '*') {
            next++;
        }
        return next < limit && isLatin(letters[next]) && (at == 0 || letters[at - 1] != '!');
    }

    static boolean isNumber(char[] letters, int from, int to) {
        for (int i = from; i < to; i++) {
            if (letters[i] < '0' || letters[i] > '9') {
                return false;
            }
        }
        return true;
    }

    static boolean isLink(char[] letters, int at, int length) {
        return starts(letters, at, length, "http://")
                || starts(letters, at, length, "https://")
                || starts(letters, at, length, "www.");
    }

    private static boolean starts(char[] letters, int at, int length, String beginning) {
        if (at + beginning.length() > length) {
            return false;
        }
        for (int i = 0; i < beginning.length(); i++) {
            if (letters[at + i] != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static int endOfLink(char[] letters, int at, int length) {
        int end = at;
        while (end < length && letters[end] != ' ') {
            end++;
        }
        return end;
    }

    static int endOfName(char[] letters, int at, int length) {
        int end = at;
        while (end < length && (isPart(letters[end]) || letters[end] == '_' || letters[end] == '.')) {
            end++;
        }
        return end;
    }
}
