package id.tameng.language;

import id.tameng.language.heads.Head;
import id.tameng.language.heads.Table;

/// The probabilities of one head for the message at hand.
final class Answers {

    private final Head head;
    private final float[] probabilities;

    Answers(Table table, String name) {
        head = table.head(name);
        probabilities = new float[head.answers().size()];
    }

    void read(float[] scores) {
        head.probabilities(scores, probabilities);
    }

    double of(int answer) {
        return probabilities[answer];
    }

    int best() {
        int best = 0;
        for (int answer = 1; answer < probabilities.length; answer++) {
            best = probabilities[answer] > probabilities[best] ? answer : best;
        }
        return best;
    }

    String name(int answer) {
        return head.answers().get(answer);
    }

    int column(int answer) {
        return head.first() + answer;
    }

    float slope() {
        return head.slope();
    }

    int size() {
        return probabilities.length;
    }
}
