package id.tameng.audit;

import id.tameng.platform.audit.Changes.Change;
import id.tameng.platform.audit.Subject;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An entry of the audit trail.
///
/// @param actorId null: the program itself
/// @param sessionId of the browser, if it was one
/// @param tokenId of the access token, if it was one
/// @param changes by field
/// @param reading whether she only looked
public record AuditEntry(
        long id,
        Instant at,
        @Nullable Long actorId,
        String actorName,
        @Nullable Long sessionId,
        @Nullable Long tokenId,
        @Nullable String address,
        String what,
        Subject subject,
        Map<String, Change> changes,
        boolean reading) {}
