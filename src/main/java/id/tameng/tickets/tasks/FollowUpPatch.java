package id.tameng.tickets.tasks;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "FollowUpChanges", description = "What is not named stays.")
record FollowUpPatch(
        @Nullable Boolean done,

        @Schema(description = "Its owner is reminded anew") @Nullable
        Instant dueAt) {}
