package id.tameng.tickets.bulk;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A job and how far it is.
///
/// @param label what the act is about, as people call it
/// @param counts of its tickets by state: `waiting`, `done`, `unchanged`, `refused`
/// @param undoneBy the job that takes this one back
public record BulkJob(
        long id,
        long person,
        BulkAct act,
        @Nullable String label,
        int total,
        @Nullable Long undoes,
        @Nullable Long undoneBy,
        @Nullable Long incident,
        Instant createdAt,
        Instant startAt,
        @Nullable Instant finishedAt,
        @Nullable Instant cancelledAt,
        Map<String, Integer> counts) {

    public int count(String state) {
        return counts.getOrDefault(state, 0);
    }

    /// Those about which is nothing left to do.
    public int settled() {
        return total - count("waiting");
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public boolean isUndo() {
        return undoes != null;
    }

    /// Mails that are gone cannot be called back.
    public boolean isReply() {
        return act.key().equals(BulkAct.REPLY);
    }

    public boolean mayBeUndone() {
        return isFinished() && !isUndo() && !isReply() && !isCancelled() && undoneBy == null && count("done") > 0;
    }

    public boolean isWaitingToStart(Instant now) {
        return !isFinished() && startAt.isAfter(now);
    }

    public String state() {
        if (isCancelled()) {
            return "cancelled";
        }
        return isFinished() ? "finished" : settled() == 0 ? "waiting" : "running";
    }

    public String topic() {
        return BulkTopics.of(person, id);
    }
}
