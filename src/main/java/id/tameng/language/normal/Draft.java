package id.tameng.language.normal;

/// A word being tried in other spellings.
final class Draft {

    static final int ROOM = 64;

    final char[] letters = new char[ROOM];
    int length;

    void take(char[] word, int from, int to) {
        length = Math.min(to - from, ROOM);
        System.arraycopy(word, from, letters, 0, length);
    }

    void take(Draft other) {
        take(other.letters, 0, other.length);
    }

    boolean isIn(Words words) {
        return words.contains(letters, 0, length);
    }

    boolean endsWith(String ending) {
        int at = length - ending.length();
        for (int i = 0; at > 0 && i < ending.length(); i++) {
            if (letters[at + i] != ending.charAt(i)) {
                return false;
            }
        }
        return at > 0;
    }

    /// No letter more than `most` times in a row.
    void squeeze(int most) {
        squeeze(1, most);
    }

    /// Runs of `least` and more become `most` long, shorter ones stay.
    void squeeze(int least, int most) {
        int kept = 0;
        for (int from = 0; from < length; ) {
            int to = from + 1;
            while (to < length && letters[to] == letters[from]) {
                to++;
            }
            int count = to - from >= least ? Math.min(to - from, most) : to - from;
            for (int i = 0; i < count; i++) {
                letters[kept++] = letters[from];
            }
            from = to;
        }
        length = kept;
    }

    /// Digits and signs that stand for letters become these; false when there are none, or no letter beside them.
    boolean unleet() {
        boolean found = false;
        int kept = 0;
        for (int i = 0; i < length; i++) {
            char letter = LeetLetters.of(letters[i]);
            found |= letter != letters[i];
            if (letter != 0) {
                letters[kept++] = letter;
            }
        }
        length = kept;
        return found;
    }
}
