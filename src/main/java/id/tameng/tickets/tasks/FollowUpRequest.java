package id.tameng.tickets.tasks;

import id.tameng.identity.Viewer;
import id.tameng.tickets.tasks.FollowUps.NewFollowUp;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// @param owner null: oneself
@Schema(name = "NewFollowUp", description = "A task with an owner and a time.")
record FollowUpRequest(
        @Schema(example = "Telepon Kak Rina soal refund") @NotBlank @Size(max = FollowUps.TITLE)
        String title,

        @Schema(description = "The id of a person; else yourself") @Nullable
        Long owner,

        @NotNull Instant dueAt) {

    NewFollowUp task(Viewer viewer) {
        return new NewFollowUp(title, owner == null ? viewer.id() : owner, dueAt);
    }
}
