package id.tameng.language.training;

import id.tameng.language.abuse.Findings;
import id.tameng.language.abuse.Patterns;
import id.tameng.language.normal.Normaliser;
import id.tameng.language.normal.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/// Texts that nobody has labelled and in which no rule finds anything count as free of abuse, so that "you" and "miss"
/// alone do not look like an attack.
final class Harmless {

    private static final Set<String> SETS = Set.of("stif-rest", "smsa", "prdect", "banking77", "clinc150");

    private final Normaliser normaliser;
    private final Patterns patterns;
    private final Reading reading = new Reading();

    Harmless(Normaliser normaliser) {
        this.normaliser = normaliser;
        patterns = new Patterns(normaliser.forms());
    }

    List<Example> labelled(List<Example> examples) {
        return examples.stream().map(this::labelled).toList();
    }

    private Example labelled(Example example) {
        if (!SETS.contains(example.set()) || isSuspicious(example.text())) {
            return example;
        }
        var labels = new HashMap<>(example.labels());
        labels.put("abuse", "none");
        return new Example(example.set(), example.function(), example.text(), labels, example.heldBack());
    }

    private boolean isSuspicious(String text) {
        normaliser.read(text, reading);
        Findings findings = patterns.find(reading);
        for (int i = 0; i < findings.size(); i++) {
            if (findings.category(i).isAbuse()) {
                return true;
            }
        }
        return false;
    }
}
