package id.tameng.tickets.tasks;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A task as programs get it.
@Schema(name = "FollowUp", description = "What somebody has promised to do about a ticket.")
record FollowUpJson(
        long id,
        @Schema(example = "CS-26-004211") String ticket,
        String title,
        Owner owner,
        Instant dueAt,
        @Nullable Instant remindedAt,
        @Nullable Instant doneAt,

        @Schema(description = "The name of whoever asked for it")
        String createdBy) {

    @Schema(name = "FollowUpOwner")
    record Owner(long id, String name) {}

    static FollowUpJson of(FollowUp task) {
        return new FollowUpJson(
                task.id(),
                task.ticket().toString(),
                task.title(),
                new Owner(task.owner(), task.ownerName()),
                task.dueAt(),
                task.remindedAt(),
                task.doneAt(),
                task.creator());
    }
}
