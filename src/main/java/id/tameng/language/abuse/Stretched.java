package id.tameng.language.abuse;

import id.tameng.language.normal.LeetLetters;

/// Curses with letters held down, digits among them or not, however many of each were meant: `oooonnn`, `g00blllok`.
final class Stretched {

    private static final int ROOM = 24;
    private static final int MOST_RUNS = 5;
    private static final int SHORTEST = 3;

    private final char[] letters = new char[ROOM];
    private final char[] guess = new char[ROOM];
    private final int[] runs = new int[ROOM];
    private int size;
    private int doubles;

    /// The curse, or -1.
    int find(RuleBook book, char[] text, int from, int to) {
        if (!read(text, from, to)) {
            return -1;
        }
        for (int choice = 0; choice < 1 << doubles; choice++) {
            int length = fill(choice);
            int found = length < SHORTEST ? -1 : book.words().find(guess, 0, length);
            if (found >= 0 && book.isCurse(found)) {
                return found;
            }
        }
        return -1;
    }

    /// Letters with how often each stands in a row; false when none is held down.
    private boolean read(char[] text, int from, int to) {
        size = 0;
        doubles = 0;
        boolean held = false;
        for (int at = from; at < to; at++) {
            char letter = LeetLetters.of(text[at]);
            if (letter == 0 || (size > 0 && letters[size - 1] == letter)) {
                held |= letter != 0 && ++runs[size - 1] > 2;
                continue;
            }
            if (size == ROOM) {
                return false;
            }
            letters[size] = letter;
            runs[size++] = 1;
        }
        for (int i = 0; i < size; i++) {
            doubles += runs[i] > 1 ? 1 : 0;
        }
        return held && doubles <= MOST_RUNS && size + doubles <= ROOM;
    }

    /// @param choice a bit for every run: twice, or once
    private int fill(int choice) {
        int length = 0;
        int left = choice;
        for (int i = 0; i < size; i++) {
            guess[length++] = letters[i];
            if (runs[i] > 1) {
                if ((left & 1) != 0) {
                    guess[length++] = letters[i];
                }
                left >>>= 1;
            }
        }
        return length;
    }
}
