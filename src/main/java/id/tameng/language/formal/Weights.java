package id.tameng.language.formal;

/// How much each consideration counts.
public record Weights(double forth, double back, double fluency, double word, double phrase, double unknown) {

    public static final Weights UNTUNED = new Weights(1, 0.3, 0.6, 0.4, -0.2, -1);

    public double[] toArray() {
        return new double[] {forth, back, fluency, word, phrase, unknown};
    }

    public static Weights of(double[] values) {
        return new Weights(values[0], values[1], values[2], values[3], values[4], values[5]);
    }
}
