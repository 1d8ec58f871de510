package id.tameng.tickets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of a ticket's history.
///
/// @param what `created`, `status`, `assignee`, `team`, `priority`, `tags`, `participant` …
public record HistoryEntry(
        Instant at,
        Actor actor,
        String what,
        @Nullable String before,
        @Nullable String after) {}
