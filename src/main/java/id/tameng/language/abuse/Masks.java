package id.tameng.language.abuse;

import id.tameng.language.normal.Words;

/// Words with some letters hidden: `b*ngs*t`, `k****l`, `anj**g`.
final class Masks {

    private static final int SHORTEST = 4;

    private Masks() {}

    static void guess(Words words, char[] letters, int from, int to, WordStream stream) {
        int hidden = 0;
        for (int i = from; i < to; i++) {
            hidden += letters[i] == '*' || letters[i] == '#' ? 1 : 0;
        }
        if (hidden == 0 || to - from < SHORTEST || hidden > (to - from) * 2 / 3) {
            return;
        }
        for (int word = 0; word < words.size(); word++) {
            if (fits(words.get(word), letters, from, to)) {
                stream.found(word);
            }
        }
    }

    /// Star for star, the rest alike.
    private static boolean fits(String word, char[] letters, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (letters[i] != '*' && letters[i] != '#' && letters[i] != word.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }
}
