package id.tameng.tickets.bulk;

import org.jspecify.annotations.Nullable;

/// A ticket that the act could not be done to.
///
/// @param number null when the reader may not see it
/// @param reason the code of the refusal; its sentence is `problem.<code>`
public record BulkRefusal(
        long ticket,
        @Nullable String number,
        @Nullable String subject,
        String reason,
        @Nullable String detail) {}
