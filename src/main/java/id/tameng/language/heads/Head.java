package id.tameng.language.heads;

import java.util.List;

/// One question to a message: its answers are neighbouring columns of a table. One answer alone is a yes or no.
public final class Head {

    private final String name;
    private final List<String> answers;
    private final int first;
    private final float slope;
    private final float[] offsets;

    /// @param first the column of the first answer
    /// @param slope what turns scores into log odds
    /// @param offsets what is added to them, one per answer
    Head(String name, List<String> answers, int first, float slope, float[] offsets) {
        this.name = name;
        this.answers = List.copyOf(answers);
        this.first = first;
        this.slope = slope;
        this.offsets = offsets;
    }

    public String name() {
        return name;
    }

    public List<String> answers() {
        return answers;
    }

    public int first() {
        return first;
    }

    public float slope() {
        return slope;
    }

    float offset(int answer) {
        return offsets[answer];
    }

    public static Head uncalibrated(String name, List<String> answers, int first) {
        return new Head(name, answers, first, 1, new float[answers.size()]);
    }

    public Head calibrated(float slope, float[] offsets) {
        return new Head(name, answers, first, slope, offsets);
    }

    public boolean isYesOrNo() {
        return answers.size() == 1;
    }

    /// The probability of each answer.
    /// @param scores of the whole table
    /// @param into where they go, from 0
    public void probabilities(float[] scores, float[] into) {
        if (isYesOrNo()) {
            into[0] = (float) (1 / (1 + Math.exp(-logit(scores, 0))));
            return;
        }
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < answers.size(); i++) {
            highest = Math.max(highest, logit(scores, i));
        }
        double sum = 0;
        for (int i = 0; i < answers.size(); i++) {
            into[i] = (float) Math.exp(logit(scores, i) - highest);
            sum += into[i];
        }
        for (int i = 0; i < answers.size(); i++) {
            into[i] /= (float) sum;
        }
    }

    private double logit(float[] scores, int answer) {
        return slope * scores[first + answer] + offsets[answer];
    }
}
