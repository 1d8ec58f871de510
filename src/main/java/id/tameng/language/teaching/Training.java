package id.tameng.language.teaching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When it was learnt last, and how well.
/// @param accuracy the share of examples that a model without them recognised; null for what came with the program
/// @param everOwn this one or an earlier one was somebody's here
public record Training(long version, Instant at, @Nullable Double accuracy, boolean everOwn) {

    /// Somebody here has trained it.
    public boolean isOwn() {
        return accuracy != null;
    }

    /// Somebody has gone back to what came with the program.
    public boolean isReturn() {
        return everOwn && !isOwn();
    }
}
