package id.tameng.language.heads;

/// How much a bucket says: the fewer messages have it, the more. Kept in a byte each.
public final class Rarity {

    private static final float STEP = 16f;

    private final byte[] steps;

    Rarity(byte[] steps) {
        this.steps = steps;
    }

    /// @param most the bucket numbers are below this
    /// @param least buckets in fewer rows say nothing
    public static Rarity of(Rows rows, int most, int least) {
        var messages = new int[most];
        for (int row = 0; row < rows.size(); row++) {
            for (int bucket : rows.buckets(row)) {
                messages[bucket]++;
            }
        }
        var steps = new byte[most];
        for (int bucket = 0; bucket < most; bucket++) {
            if (messages[bucket] >= least) {
                double rare = 1 + Math.log((1.0 + rows.size()) / (1 + messages[bucket]));
                steps[bucket] = (byte) Math.min(255, Math.round(rare * STEP));
            }
        }
        return new Rarity(steps);
    }

    public float of(int bucket) {
        return (steps[bucket] & 0xFF) / STEP;
    }

    byte[] steps() {
        return steps;
    }
}
