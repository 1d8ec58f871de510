package id.tameng.insight;

import id.tameng.language.ModelVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far the present model has come through all messages.
///
/// @param judged how many it has judged on this way
/// @param percent of the way; 100 when it is done
public record RoundProgress(
        String model,
        long judged,
        int percent,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    public boolean isDone() {
        return finishedAt != null;
    }

    /// The organisation's last, see [id.tameng.language.Topics].
    public long training() {
        return ModelVersion.parse(model).training();
    }
}
