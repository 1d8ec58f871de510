package id.tameng.tickets.tasks;

import id.tameng.platform.Slice;
import id.tameng.tickets.SoftLines;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// The page "Tugas saya".
///
/// @param lines how its reader wants to meet subjects
/// @param done whether it shows what is done
public record TasksPane(Slice<FollowUp> slice, SoftLines lines, boolean done, Instant now, ZoneId zone, String after) {

    /// How urgent a task is, in the order in which they are shown.
    public enum When {
        OVERDUE,
        TODAY,
        LATER,
        DONE;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public List<FollowUp> of(When when) {
        return slice.data().stream().filter(task -> when(task) == when).toList();
    }

    public String url() {
        return "/tasks?done=" + done + (after.isEmpty() ? "" : "&after=" + after);
    }

    private When when(FollowUp task) {
        if (task.isDone()) {
            return When.DONE;
        }
        if (task.isOverdue(now)) {
            return When.OVERDUE;
        }
        var day = task.dueAt().atZone(zone).toLocalDate();
        return day.equals(now.atZone(zone).toLocalDate()) ? When.TODAY : When.LATER;
    }
}
