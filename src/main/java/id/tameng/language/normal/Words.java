package id.tameng.language.normal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// A set of words with a number each, that is asked with a piece of a buffer and allocates nothing.
public final class Words {

    private final List<String> words;
    private final char[][] letters;
    private final int[] slots;

    private Words(List<String> words) {
        this.words = words;
        letters = words.stream().map(String::toCharArray).toArray(char[][]::new);
        slots = new int[Integer.highestOneBit(Math.max(words.size(), 8)) * 4];
        Arrays.fill(slots, -1);
        for (int i = 0; i < letters.length; i++) {
            slots[free(letters[i])] = i;
        }
    }

    public static Words of(Collection<String> words) {
        return new Words(words.stream().distinct().toList());
    }

    /// The number of the word between these places, or -1.
    public int find(char[] text, int from, int to) {
        for (int slot = hash(text, from, to) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
            int word = slots[slot];
            if (word < 0) {
                return -1;
            }
            var found = letters[word];
            if (Arrays.equals(found, 0, found.length, text, from, to)) {
                return word;
            }
        }
    }

    public boolean contains(char[] text, int from, int to) {
        return find(text, from, to) >= 0;
    }

    public int find(String word) {
        return find(word.toCharArray(), 0, word.length());
    }

    public String get(int number) {
        return words.get(number);
    }

    char[] letters(int number) {
        return letters[number];
    }

    public int size() {
        return words.size();
    }

    private int free(char[] word) {
        int slot = hash(word, 0, word.length) & (slots.length - 1);
        while (slots[slot] >= 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static int hash(char[] text, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text[i]) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }
}
