package id.tameng.language.heads;

import id.tameng.language.features.Features;
import id.tameng.language.normal.Words;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A column of weights per answer, a row per bucket, a byte per weight: one message touches a few hundred rows, each of
/// them one stretch of memory. Rarity is multiplied in.
public final class Table {

    private final Rarity rarity;
    private final List<Head> heads;
    private final int columns;
    private final byte[] weights;
    private final float[] scales;
    private final float[] biases;
    private final KnownWords words;

    Table(Rarity rarity, List<Head> heads, byte[] weights, float[] scales, float[] biases) {
        this(rarity, heads, weights, scales, biases, KnownWords.NONE);
    }

    private Table(Rarity rarity, List<Head> heads, byte[] weights, float[] scales, float[] biases, KnownWords words) {
        this.words = words;
        this.rarity = rarity;
        this.heads = List.copyOf(heads);
        this.weights = weights;
        this.scales = scales;
        this.biases = biases;
        columns = scales.length;
    }

    public Head head(String name) {
        return heads.stream()
                .filter(head -> head.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The model has no head " + name));
    }

    public List<Head> heads() {
        return heads;
    }

    public int columns() {
        return columns;
    }

    public Table with(List<Head> calibrated) {
        return new Table(rarity, calibrated, weights, scales, biases);
    }

    /// Sums up beforehand what these words weigh, so that a message need not ask for each of their pieces.
    public Table knowing(Words known) {
        return new Table(rarity, heads, weights, scales, biases, KnownWords.of(known, rarity, weights, columns));
    }

    public Rarity rarity() {
        return rarity;
    }

    /// One score per column.
    /// @param sums room for one per column
    public void score(Features features, int[] sums, float[] scores) {
        Arrays.fill(sums, 0, columns, 0);
        double square = 0;
        int mask = weights.length / columns - 1;
        for (int i = 0; i < features.size(); i++) {
            int bucket = features.bucket(i) & mask;
            float rare = rarity.of(bucket);
            square += rare * rare;
            int row = bucket * columns;
            for (int column = 0; column < columns; column++) {
                sums[column] += weights[row + column];
            }
        }
        square += words.add(features, sums, columns);
        float length = square == 0 ? 1 : (float) Math.sqrt(square);
        for (int column = 0; column < columns; column++) {
            scores[column] = sums[column] * scales[column] / length + biases[column];
        }
    }

    /// The share of features that training had met, 0 to 1.
    public double familiarity(Features features) {
        int mask = weights.length / columns - 1;
        int known = 0;
        for (int i = 0; i < features.size(); i++) {
            known += rarity.of(features.bucket(i) & mask) > 0 ? 1 : 0;
        }
        return features.size() == 0 ? 0 : (double) known / features.size();
    }

    /// Adds to every token what it gave to one column, in the unit of its scores.
    public void reasons(Features features, int column, float factor, float[] tokens) {
        double square = 0;
        int mask = weights.length / columns - 1;
        for (int i = 0; i < features.size(); i++) {
            float rare = rarity.of(features.bucket(i) & mask);
            square += rare * rare;
        }
        square += words.square(features);
        float unit = square == 0 ? 0 : factor * scales[column] / (float) Math.sqrt(square);
        for (int i = 0; i < features.size(); i++) {
            if (features.token(i) >= 0) {
                tokens[features.token(i)] += unit * weights[(features.bucket(i) & mask) * columns + column];
            }
        }
        words.reasons(features, column, columns, unit, tokens);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(heads.size());
        for (var head : heads) {
            out.writeUTF(head.name());
            out.writeInt(head.first());
            out.writeFloat(head.slope());
            out.writeInt(head.answers().size());
            for (int i = 0; i < head.answers().size(); i++) {
                out.writeUTF(head.answers().get(i));
                out.writeFloat(head.offset(i));
            }
        }
        out.writeInt(columns);
        for (int column = 0; column < columns; column++) {
            out.writeFloat(scales[column]);
            out.writeFloat(biases[column]);
        }
        out.writeInt(rarity.steps().length);
        out.write(rarity.steps());
        out.write(weights);
    }

    static Table read(DataInput in) throws IOException {
        var heads = new ArrayList<Head>();
        for (int left = in.readInt(); left > 0; left--) {
            heads.add(readHead(in));
        }
        int columns = in.readInt();
        var scales = new float[columns];
        var biases = new float[columns];
        for (int column = 0; column < columns; column++) {
            scales[column] = in.readFloat();
            biases[column] = in.readFloat();
        }
        var steps = new byte[in.readInt()];
        in.readFully(steps);
        var weights = new byte[steps.length * columns];
        in.readFully(weights);
        return new Table(new Rarity(steps), heads, weights, scales, biases);
    }

    private static Head readHead(DataInput in) throws IOException {
        var name = in.readUTF();
        int first = in.readInt();
        float slope = in.readFloat();
        var answers = new ArrayList<String>();
        var offsets = new float[in.readInt()];
        for (int i = 0; i < offsets.length; i++) {
            answers.add(in.readUTF());
            offsets[i] = in.readFloat();
        }
        return new Head(name, List.copyOf(answers), first, slope, offsets);
    }
}
