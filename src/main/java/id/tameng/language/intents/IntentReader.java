package id.tameng.language.intents;

import id.tameng.language.features.Features;
import id.tameng.language.features.Featuriser;
import id.tameng.language.features.Shape;
import id.tameng.language.normal.Normaliser;
import id.tameng.language.normal.Reading;

/// Turns texts into features, one at a time: what the featuriser says, which words stand in the same text, since "card"
/// far from "lost" is about the same as beside it, and up to three words in a row as they were typed.
final class IntentReader {

    private static final int NEAR = 12;
    private static final int MOST = 60;
    private static final int STEM = 6;

    /// How many times a word and a pair count as they were typed: they tell more than all their variants.
    private static final int COUNTS = 2;

    private final Normaliser normaliser;
    private final boolean wide;
    private final Featuriser featuriser = new Featuriser();
    private final Reading reading = new Reading();
    private final Features features = new Features();
    private final int[] stems = new int[MOST];

    /// @param wide also which words stand together and in a row; with few examples that is learning by heart
    IntentReader(Normaliser normaliser, boolean wide) {
        this.normaliser = normaliser;
        this.wide = wide;
    }

    Features read(String text) {
        normaliser.read(text, reading);
        featuriser.read(reading, features);
        if (wide) {
            together();
            inRows();
        }
        return features;
    }

    private void together() {
        int size = 0;
        for (int token = 0; token < reading.size() && size < MOST; token++) {
            if (reading.isWord(token)) {
                stems[size] = stem(token);
                together(size++, token);
            }
        }
    }

    private void inRows() {
        int previous = 1;
        int beforePrevious = 2;
        for (int token = 0; token < Math.min(reading.size(), MOST); token++) {
            int word = typed(token);
            int pair = word * 31 + previous;
            for (int times = 0; times < COUNTS; times++) {
                features.add(word, Shape.RAW, token);
                features.add(pair, Shape.RAW, token);
            }
            features.add(pair * 31 + beforePrevious, Shape.RAW, token);
            beforePrevious = previous;
            previous = word;
        }
    }

    private int typed(int token) {
        int hash = 11;
        for (int at = reading.from(token); at < reading.to(token); at++) {
            hash = hash * 31 + reading.letters()[at];
        }
        return hash;
    }

    private void together(int word, int token) {
        for (int other = Math.max(0, word - NEAR); other < word; other++) {
            int less = Math.min(stems[other], stems[word]);
            features.add(less * 31 + Math.max(stems[other], stems[word]), Shape.TOGETHER, token);
        }
    }

    private int stem(int token) {
        int hash = 7;
        int end = Math.min(reading.normalTo(token), reading.normalFrom(token) + STEM);
        for (int at = reading.normalFrom(token); at < end; at++) {
            hash = hash * 31 + reading.normal()[at];
        }
        return hash;
    }
}
