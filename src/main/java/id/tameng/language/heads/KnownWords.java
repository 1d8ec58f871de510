package id.tameng.language.heads;

import id.tameng.language.features.Features;
import id.tameng.language.features.Featuriser;
import id.tameng.language.normal.Words;

/// What common words weigh, all their pieces summed up: a row per word instead of twenty scattered ones.
final class KnownWords {

    static final KnownWords NONE = new KnownWords(new short[0], new float[0]);

    private final short[] sums;
    private final float[] squares;

    private KnownWords(short[] sums, float[] squares) {
        this.sums = sums;
        this.squares = squares;
    }

    static KnownWords of(Words known, Rarity rarity, byte[] weights, int columns) {
        var featuriser = new Featuriser();
        var features = new Features();
        var sums = new short[known.size() * columns];
        var squares = new float[known.size()];
        int mask = weights.length / columns - 1;
        for (int word = 0; word < known.size(); word++) {
            featuriser.readWord(known.get(word), features);
            int to = word * columns;
            for (int i = 0; i < features.size(); i++) {
                int bucket = features.bucket(i) & mask;
                squares[word] += rarity.of(bucket) * rarity.of(bucket);
                for (int column = 0; column < columns; column++) {
                    sums[to + column] += weights[bucket * columns + column];
                }
            }
        }
        return new KnownWords(sums, squares);
    }

    /// Adds the words of a message to its sums and answers the square of their length.
    double add(Features features, int[] into, int columns) {
        double square = 0;
        for (int i = 0; i < features.words(); i++) {
            square += squares[features.word(i)];
            int row = features.word(i) * columns;
            for (int column = 0; column < columns; column++) {
                into[column] += sums[row + column];
            }
        }
        return square;
    }

    double square(Features features) {
        double square = 0;
        for (int i = 0; i < features.words(); i++) {
            square += squares[features.word(i)];
        }
        return square;
    }

    void reasons(Features features, int column, int columns, float unit, float[] tokens) {
        for (int i = 0; i < features.words(); i++) {
            tokens[features.wordToken(i)] += unit * sums[features.word(i) * columns + column];
        }
    }
}
