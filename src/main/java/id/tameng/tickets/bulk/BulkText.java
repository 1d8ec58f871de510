package id.tameng.tickets.bulk;

import id.tameng.platform.web.Page;
import java.time.Instant;

/// A job in words.
public final class BulkText {

    private BulkText() {}

    /// What it does, for instance "Status menjadi Selesai".
    public static String what(Page page, BulkJob job) {
        var key = job.act().key();
        var label = job.label();
        return switch (key) {
            case "status" -> page.text("bulk.act.status", page.text("status." + label));
            case "priority" -> page.text("bulk.act.priority", page.text("priority." + label));
            case "snooze" ->
                label == null
                        ? page.text("bulk.act.snooze.answer")
                        : page.text(
                                "bulk.act.snooze",
                                page.moment(Instant.parse(label)).until());
            case "assignee", "incident" ->
                label == null ? page.text("bulk.act." + key + ".none") : page.text("bulk.act." + key, label);
            default -> page.text("bulk.act." + key, label);
        };
    }

    /// Why a ticket was left as it is.
    public static String why(Page page, BulkRefusal refusal) {
        return page.text("problem." + refusal.reason(), refusal.detail(), "", "");
    }
}
