package id.tameng.language.heads;

import id.tameng.language.features.Features;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Messages as rows of a sparse matrix: each bucket once, with how often it occurs, later weighed by rarity and brought
/// to length one.
public final class Rows {

    private final List<int[]> buckets = new ArrayList<>();
    private final List<float[]> values = new ArrayList<>();

    /// @param most a power of two; bucket numbers are folded below it
    public void add(Features features, int most) {
        var sorted = new int[features.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = features.bucket(i) & (most - 1);
        }
        Arrays.sort(sorted);
        var row = new int[sorted.length];
        var counts = new float[sorted.length];
        int size = 0;
        for (int bucket : sorted) {
            if (size > 0 && row[size - 1] == bucket) {
                counts[size - 1]++;
            } else {
                row[size] = bucket;
                counts[size++] = 1;
            }
        }
        buckets.add(Arrays.copyOf(row, size));
        values.add(Arrays.copyOf(counts, size));
    }

    /// A row that is known already, to be weighed on its own.
    public void addCopy(Rows other, int row) {
        buckets.add(other.buckets.get(row));
        values.add(other.values.get(row).clone());
    }

    /// Multiplies by rarity and divides by the length that `Table` will divide by.
    public void weigh(Rarity rarity) {
        for (int row = 0; row < size(); row++) {
            double sum = 0;
            var value = values.get(row);
            for (int i = 0; i < value.length; i++) {
                float rare = rarity.of(buckets.get(row)[i]);
                sum += value[i] * rare * rare;
                value[i] *= rare;
            }
            float length = sum == 0 ? 1 : (float) Math.sqrt(sum);
            for (int i = 0; i < value.length; i++) {
                value[i] /= length;
            }
        }
    }

    public int size() {
        return buckets.size();
    }

    int[] buckets(int row) {
        return buckets.get(row);
    }

    float[] values(int row) {
        return values.get(row);
    }

    public double dot(int row, float[] weights) {
        var at = buckets.get(row);
        var value = values.get(row);
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += value[i] * weights[at[i]];
        }
        return sum;
    }
}
