package id.tameng.language.training;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A text with what people said about it.
/// @param set where it comes from
/// @param function what it is to try out, of our own lines
/// @param labels by question; a question that nobody answered is missing
/// @param heldBack for measuring, never for training
record Example(String set, @Nullable String function, String text, Map<String, String> labels, boolean heldBack) {

    @Nullable
    String label(String question) {
        return labels.get(question);
    }
}
