package id.tameng.language.normal;

import java.util.Arrays;

/// One message as read by the machine: its folded letters, its tokens and their normal forms, with the way back to the
/// original. Made to be used again for the next message, by one thread at a time.
public final class Reading {

    private CharSequence text = "";
    private char[] letters = new char[1024];
    private int[] origins = new int[1024];
    private boolean[] capitals = new boolean[1024];
    private int length;

    private int[] froms = new int[256];
    private int[] tos = new int[256];
    private Kind[] kinds = new Kind[256];
    private int[] normalFroms = new int[256];
    private int[] normalTos = new int[256];
    private int tokens;

    private char[] normal = new char[2048];
    private int normalLength;
    private int upper;
    private int lower;

    final Draft draft = new Draft();
    final Draft spare = new Draft();

    void begin(CharSequence message) {
        text = message;
        length = 0;
        tokens = 0;
        normalLength = 0;
        upper = 0;
        lower = 0;
    }

    void letter(char letter, int origin, boolean capital) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2);
            origins = Arrays.copyOf(origins, length * 2);
            capitals = Arrays.copyOf(capitals, length * 2);
        }
        letters[length] = letter;
        origins[length] = origin;
        capitals[length++] = capital;
        upper += capital ? 1 : 0;
        lower += !capital && letter >= 'a' && letter <= 'z' ? 1 : 0;
    }

    void token(Kind kind, int from, int to) {
        if (tokens == kinds.length) {
            froms = Arrays.copyOf(froms, tokens * 2);
            tos = Arrays.copyOf(tos, tokens * 2);
            kinds = Arrays.copyOf(kinds, tokens * 2);
            normalFroms = Arrays.copyOf(normalFroms, tokens * 2);
            normalTos = Arrays.copyOf(normalTos, tokens * 2);
        }
        froms[tokens] = from;
        tos[tokens] = to;
        kinds[tokens] = kind;
        normalFroms[tokens] = normalLength;
        normalTos[tokens++] = normalLength;
    }

    /// Adds to the normal form of the token that was begun last.
    void normal(char letter) {
        if (normalLength == normal.length) {
            normal = Arrays.copyOf(normal, normalLength * 2);
        }
        normal[normalLength++] = letter;
        normalTos[tokens - 1] = normalLength;
    }

    void normal(char[] word, int from, int to) {
        for (int i = from; i < to; i++) {
            normal(word[i]);
        }
    }

    void forgetNormal() {
        normalLength = normalFroms[tokens - 1];
        normalTos[tokens - 1] = normalLength;
    }

    /// How many tokens there are.
    public int size() {
        return tokens;
    }

    public Kind kind(int token) {
        return kinds[token];
    }

    public boolean isWord(int token) {
        return kinds[token] == Kind.WORD;
    }

    /// The folded letters that `from` and `to` point into.
    public char[] letters() {
        return letters;
    }

    public int from(int token) {
        return froms[token];
    }

    public int to(int token) {
        return tos[token];
    }

    int length() {
        return length;
    }

    /// The letters that `normalFrom` and `normalTo` point into; a normal form of several words holds spaces.
    public char[] normal() {
        return normal;
    }

    public int normalFrom(int token) {
        return normalFroms[token];
    }

    public int normalTo(int token) {
        return normalTos[token];
    }

    public boolean isChanged(int token) {
        return !Arrays.equals(letters, froms[token], tos[token], normal, normalFroms[token], normalTos[token]);
    }

    public boolean isNormal(int token, String word) {
        int from = normalFroms[token];
        if (normalTos[token] - from != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (normal[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public String normalOf(int token) {
        return new String(normal, normalFroms[token], normalTos[token] - normalFroms[token]);
    }

    /// Where the token begins in the original text.
    public int start(int token) {
        return origins[froms[token]];
    }

    /// Where the token ends in the original text.
    public int end(int token) {
        int last = origins[tos[token] - 1];
        return last + Character.charCount(Character.codePointAt(text, last));
    }

    public int start(int token, int letter) {
        return origins[froms[token] + letter];
    }

    /// Every letter of the token was a capital, and there are some.
    public boolean isShouted(int token) {
        boolean shouted = tos[token] - froms[token] > 1;
        for (int i = froms[token]; i < tos[token]; i++) {
            shouted &= capitals[i];
        }
        return shouted;
    }

    /// The share of capitals among letters, 0 to 1.
    public double shouting() {
        return upper + lower == 0 ? 0 : (double) upper / (upper + lower);
    }

    public CharSequence text() {
        return text;
    }
}
