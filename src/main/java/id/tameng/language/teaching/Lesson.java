package id.tameng.language.teaching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A subject and how customers speak of it.
/// @param key what programs are told
/// @param title null: it came with the program and is called in the language of whoever reads
public record Lesson(long id, String key, @Nullable String title, List<String> examples) {

    static final int FEW = 10;

    /// More examples would help.
    public boolean isThin() {
        return examples.size() < FEW;
    }
}
