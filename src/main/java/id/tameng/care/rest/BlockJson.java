package id.tameng.care.rest;

import id.tameng.care.conduct.Block;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Block", description = "A customer for whom nobody works for a while")
record BlockJson(
        long id,
        long customerId,
        String customerName,
        @Schema(example = "CS-26-004211") String ticket,

        @Schema(allowableValues = {"insult", "threat", "harassment", "hate"})
        String reason,

        @Schema(description = "For colleagues; the customer is told only until when and where to appeal")
        String note,

        String blockedBy,
        Instant blockedAt,
        Instant until,

        @Schema(description = "By when somebody should look whether it is still right")
        Instant reviewAt,

        @Schema(description = "Null: nobody has looked yet") @Nullable
        Instant reviewedAt,

        @Nullable String reviewedBy,

        @Schema(description = "When it was lifted or ran out") @Nullable
        Instant endedAt,

        @Schema(description = "How many of her messages wait")
        int keptMessages) {

    static BlockJson of(Block block) {
        return new BlockJson(
                block.id(),
                block.customer(),
                block.customerName(),
                block.ticket().toString(),
                block.reason().key(),
                block.note(),
                block.byName(),
                block.at(),
                block.until(),
                block.reviewAt(),
                block.reviewedAt(),
                block.reviewedName(),
                block.endedAt(),
                block.kept());
    }
}
