package id.tameng.customers.merging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Two customers who became one.
///
/// @param undoableUntil null when it can no longer be undone, or not before a later one
public record Merge(
        long id,
        long survivorId,
        long mergedId,
        String survivorName,
        String mergedName,
        Instant at,
        String byName,
        @Nullable Instant undoneAt,
        @Nullable String undoneByName,
        @Nullable Instant undoableUntil) {}
