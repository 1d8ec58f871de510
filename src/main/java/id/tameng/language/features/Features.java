package id.tameng.language.features;

import java.util.Arrays;

/// The buckets of one message and which token each came from; words whose buckets a table has summed up beforehand
/// stand
/// for themselves. Made to be used again.
public final class Features {

    private int[] buckets = new int[4096];
    private int[] tokens = new int[4096];
    private int size;
    private int[] words = new int[512];
    private int[] wordTokens = new int[512];
    private int wordCount;

    void clear() {
        size = 0;
        wordCount = 0;
    }

    /// @param word its number among the words that tables know
    void addWord(int word, int token) {
        if (wordCount == words.length) {
            words = Arrays.copyOf(words, wordCount * 2);
            wordTokens = Arrays.copyOf(wordTokens, wordCount * 2);
        }
        words[wordCount] = word;
        wordTokens[wordCount++] = token;
    }

    /// @param hash what it is, of a kind
    public void add(int hash, Shape shape, int token) {
        add(shape.bucket(hash), token);
    }

    private void add(int bucket, int token) {
        if (size == buckets.length) {
            buckets = Arrays.copyOf(buckets, size * 2);
            tokens = Arrays.copyOf(tokens, size * 2);
        }
        buckets[size] = bucket;
        tokens[size++] = token;
    }

    public int size() {
        return size;
    }

    public int bucket(int place) {
        return buckets[place];
    }

    public int token(int place) {
        return tokens[place];
    }

    public int words() {
        return wordCount;
    }

    public int word(int place) {
        return words[place];
    }

    public int wordToken(int place) {
        return wordTokens[place];
    }
}
