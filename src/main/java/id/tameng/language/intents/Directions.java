package id.tameng.language.intents;

import id.tameng.language.Encoder;
import java.util.List;

/// Where the examples of each subject point, after an encoder; how close a text points to each is added to its scores.
final class Directions {

    private static final float WEIGHT = 1.5f;

    private final Encoder encoder;
    private final float[][] means;

    private Directions(Encoder encoder, float[][] means) {
        this.encoder = encoder;
        this.means = means;
    }

    static Directions of(Encoder encoder, int subjects, List<float[]> vectors, List<Integer> truths) {
        var means = new float[subjects][0];
        for (int i = 0; i < vectors.size(); i++) {
            if (truths.get(i) >= 0) {
                means[truths.get(i)] = sum(means[truths.get(i)], unit(vectors.get(i)));
            }
        }
        for (int subject = 0; subject < subjects; subject++) {
            means[subject] = unit(means[subject]);
        }
        return new Directions(encoder, means);
    }

    void add(String text, float[] scores) {
        add(encoder.encode(text), scores);
    }

    void add(float[] vector, float[] scores) {
        var unit = unit(vector);
        for (int subject = 0; subject < means.length; subject++) {
            scores[subject] += WEIGHT * dot(unit, means[subject]);
        }
    }

    private static float[] sum(float[] one, float[] other) {
        if (one.length != other.length) {
            return one.length == 0 ? other.clone() : one;
        }
        for (int i = 0; i < one.length; i++) {
            one[i] += other[i];
        }
        return one;
    }

    private static float[] unit(float[] vector) {
        float length = (float) Math.sqrt(dot(vector, vector));
        var unit = vector.clone();
        for (int i = 0; i < unit.length && length > 0; i++) {
            unit[i] /= length;
        }
        return unit;
    }

    private static float dot(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
