package id.tameng.tickets.bulk;

import id.tameng.tickets.TicketBatch.Outcome;
import id.tameng.tickets.TicketState;
import org.jspecify.annotations.Nullable;

/// What became of a ticket of a job.
record BulkItem(
        long ticket,
        String state,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable TicketState before,
        @Nullable TicketState after) {

    static BulkItem of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed it -> new BulkItem(it.ticket(), "done", null, null, it.before(), it.after());
            case Outcome.Unchanged it -> new BulkItem(it.ticket(), "unchanged", null, null, null, null);
            case Outcome.Refused it -> refused(it.ticket(), it.code(), it.detail());
        };
    }

    static BulkItem done(long ticket) {
        return new BulkItem(ticket, "done", null, null, null, null);
    }

    static BulkItem refused(long ticket, String code, @Nullable String detail) {
        return new BulkItem(ticket, "refused", code, detail, null, null);
    }
}
