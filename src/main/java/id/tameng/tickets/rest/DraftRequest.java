package id.tameng.tickets.rest;

import id.tameng.platform.InvalidField;
import id.tameng.tickets.ThreadDraft.Chosen;
import id.tameng.tickets.drafts.Draft;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something half written: whatever is missing yet may be missing.
@Schema(name = "DraftChanges")
record DraftRequest(
        @Schema(
                allowableValues = {"reply", "note"},
                defaultValue = "reply")
        @Nullable
        String kind,

        @Nullable String body,
        @Nullable String bodyHtml,
        @Size(max = 50) @Nullable List<@NotNull String> to,
        @Size(max = 50) @Nullable List<@NotNull String> cc,

        @Schema(description = "Ids of files uploaded before") @Size(max = 50) @Nullable
        List<@NotNull Long> attachments,

        @Nullable Long lastSeenMessageId) {

    Draft draft() {
        return new Draft(
                UUID.randomUUID().toString(),
                isNote(),
                Objects.requireNonNullElse(body, ""),
                bodyHtml,
                to == null && cc == null ? null : new Chosen(orNone(to), orNone(cc)),
                attachments == null ? List.of() : attachments,
                lastSeenMessageId);
    }

    private boolean isNote() {
        return switch (Objects.requireNonNullElse(kind, "reply")) {
            case "note" -> true;
            case "reply" -> false;
            default -> throw new InvalidField("kind", "kind-unknown");
        };
    }

    private static List<String> orNone(@Nullable List<String> addresses) {
        return addresses == null ? List.of() : addresses;
    }
}
