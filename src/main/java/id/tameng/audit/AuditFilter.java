package id.tameng.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which entries are asked for; what is null does not matter.
///
/// @param person who did it
/// @param kind of what it was done to
/// @param subject its id, or part of its name
/// @param from the first moment
/// @param until the moment after the last
public record AuditFilter(
        @Nullable Long person,
        @Nullable String kind,
        @Nullable String subject,
        @Nullable Instant from,
        @Nullable Instant until) {}
