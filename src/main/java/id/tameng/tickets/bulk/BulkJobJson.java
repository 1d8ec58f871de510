package id.tameng.tickets.bulk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A job as programs get it.
@Schema(name = "BulkJob")
record BulkJobJson(
        long id,
        String act,
        @Nullable String argument,

        @Schema(allowableValues = {"waiting", "running", "finished", "cancelled"})
        String state,

        int total,
        int waiting,
        int done,
        int unchanged,
        int refused,

        @Schema(description = "The job that this one takes back") @Nullable
        Long undoes,

        @Schema(description = "The job that takes this one back") @Nullable
        Long undoneBy,

        @Schema(description = "Which tickets could not be changed, when a single job is read")
        List<Refusal> refusals,

        Instant createdAt,
        Instant startAt,
        @Nullable Instant finishedAt) {

    @Schema(name = "BulkRefusal")
    record Refusal(
            @Schema(description = "Null when it is not yours to see") @Nullable
            String ticket,

            @Schema(description = "The code of the problem", example = "ticket-closed")
            String reason) {}

    static BulkJobJson of(BulkJob job, List<BulkRefusal> refusals) {
        return new BulkJobJson(
                job.id(),
                job.act().key(),
                job.act().argument(),
                job.state(),
                job.total(),
                job.count("waiting"),
                job.count("done"),
                job.count("unchanged"),
                job.count("refused"),
                job.undoes(),
                job.undoneBy(),
                refusals.stream()
                        .map(refusal -> new Refusal(refusal.number(), refusal.reason()))
                        .toList(),
                job.createdAt(),
                job.startAt(),
                job.finishedAt());
    }
}
