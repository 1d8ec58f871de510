package id.tameng.language.intents;

import id.tameng.language.features.Features;
import id.tameng.language.features.Featuriser;
import id.tameng.language.normal.Normaliser;
import id.tameng.language.normal.Reading;

/// Turns texts into features, one at a time.
final class IntentReader {

    private final Normaliser normaliser;
    private final Featuriser featuriser = new Featuriser();
    private final Reading reading = new Reading();
    private final Features features = new Features();

    IntentReader(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    Features read(String text) {
        normaliser.read(text, reading);
        featuriser.read(reading, features);
        return features;
    }
}
