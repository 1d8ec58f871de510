package id.tameng.tickets.rest;

import id.tameng.tickets.ThreadDraft;
import id.tameng.tickets.Uploads.Upload;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Draft", description = "What you have begun to write in a ticket.")
record DraftJson(
        @Schema(allowableValues = {"reply", "note"}) String kind,

        String body,
        @Nullable String bodyHtml,

        @Schema(description = "Null: the customer") @Nullable
        List<String> to,

        @Schema(description = "Null: everybody who takes part") @Nullable
        List<String> cc,

        @Schema(description = "Ids of files that wait for it")
        List<Long> attachments,

        @Nullable Long lastSeenMessageId,
        Instant updatedAt) {

    static DraftJson of(ThreadDraft draft) {
        var chosen = draft.recipients();
        return new DraftJson(
                draft.note() ? "note" : "reply",
                draft.text(),
                draft.html(),
                chosen == null ? null : chosen.to(),
                chosen == null ? null : chosen.cc(),
                draft.uploads().stream().map(Upload::id).toList(),
                draft.seen(),
                draft.at());
    }
}
