package id.tameng.language.features;

import java.util.Arrays;

/// The buckets of one message and which token each came from. Made to be used again.
public final class Features {

    private int[] buckets = new int[4096];
    private int[] tokens = new int[4096];
    private int size;

    void clear() {
        size = 0;
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
}
