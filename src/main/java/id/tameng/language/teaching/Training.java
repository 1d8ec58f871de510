package id.tameng.language.teaching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When it was learnt last, and how well.
/// @param accuracy the share of examples that a model without them recognised; null for what came with the program
public record Training(long version, Instant at, @Nullable Double accuracy) {

    /// Somebody here has trained it.
    public boolean isOwn() {
        return accuracy != null;
    }
}
