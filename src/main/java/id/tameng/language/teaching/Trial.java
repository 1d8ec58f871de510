package id.tameng.language.teaching;

import id.tameng.language.Judgement.Band;
import id.tameng.language.Judgement.Topic;
import id.tameng.language.intents.Intent;
import org.jspecify.annotations.Nullable;

/// A sentence that somebody tried, and what became of it.
/// @param intent null: it is like none of the examples
public record Trial(String text, @Nullable Intent intent) {

    public int percent() {
        return intent == null ? 0 : (int) Math.round(100 * intent.probability());
    }

    /// Of a message that is no surer the topic is not shown, nor counted.
    public boolean isUnsure() {
        return intent != null && new Topic(intent.name(), intent.probability()).band() == Band.UNSURE;
    }
}
