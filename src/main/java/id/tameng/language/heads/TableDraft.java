package id.tameng.language.heads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Fitted columns on their way into a table of bytes.
public final class TableDraft {

    /// Of this many weights one is larger than a byte can hold, and is cut.
    private static final int CUT = 5_000;

    private final Rarity rarity;
    private final int buckets;
    private final List<Head> heads = new ArrayList<>();
    private final List<float[]> columns = new ArrayList<>();

    public TableDraft(Rarity rarity, int buckets) {
        this.rarity = rarity;
        this.buckets = buckets;
    }

    /// @param fitted one column per answer, the bias behind its last weight
    public void add(String name, List<String> answers, List<float[]> fitted) {
        heads.add(Head.uncalibrated(name, answers, columns.size()));
        columns.addAll(fitted);
    }

    public Table table() {
        var weights = new byte[buckets * columns.size()];
        var scales = new float[columns.size()];
        var biases = new float[columns.size()];
        for (int column = 0; column < columns.size(); column++) {
            var fitted = columns.get(column);
            scales[column] = scale(fitted);
            biases[column] = fitted[buckets];
            for (int bucket = 0; bucket < buckets; bucket++) {
                float steps = fitted[bucket] * rarity.of(bucket) / scales[column];
                weights[bucket * columns.size() + column] = (byte) Math.max(-127, Math.min(127, Math.round(steps)));
            }
        }
        return new Table(rarity, heads, weights, scales, biases);
    }

    private float scale(float[] fitted) {
        var sizes = new float[buckets];
        int count = 0;
        for (int bucket = 0; bucket < buckets; bucket++) {
            float size = Math.abs(fitted[bucket] * rarity.of(bucket));
            if (size > 0) {
                sizes[count++] = size;
            }
        }
        Arrays.sort(sizes, 0, count);
        return count == 0 ? 1 : Math.max(1e-9f, sizes[count - 1 - count / CUT] / 127);
    }
}
