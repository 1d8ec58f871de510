package id.tameng.audit.rest;

import id.tameng.audit.AuditEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// @param actor null: the program itself
/// @param changes by field
/// @param reading whether it was only looked at
@Schema(name = "AuditEntry")
record AuditEntryJson(
        long id,
        Instant at,
        @Nullable Actor actor,
        @Nullable Long sessionId,
        @Nullable Long tokenId,
        @Nullable String address,
        String what,
        AuditedSubject subject,
        Map<String, AuditedChange> changes,
        boolean reading) {

    @Schema(name = "AuditActor")
    record Actor(long id, String name) {}

    record AuditedSubject(String kind, @Nullable String id, String name) {}

    record AuditedChange(String before, String after) {}

    static AuditEntryJson of(AuditEntry entry) {
        var subject = entry.subject();
        return new AuditEntryJson(
                entry.id(),
                entry.at(),
                entry.actorId() == null ? null : new Actor(entry.actorId(), entry.actorName()),
                entry.sessionId(),
                entry.tokenId(),
                entry.address(),
                entry.what(),
                new AuditedSubject(subject.kind(), subject.id(), subject.name()),
                entry.changes().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                change -> new AuditedChange(
                                        change.getValue().before(),
                                        change.getValue().after()))),
                entry.reading());
    }
}
