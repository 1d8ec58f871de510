package id.tameng.language.training;

import java.util.List;

/// The examples that say what they are about.
final class Topics {

    private Topics() {}

    static List<Example> examples(List<Example> all) {
        return all.stream().filter(example -> example.label("topic") != null).toList();
    }
}
