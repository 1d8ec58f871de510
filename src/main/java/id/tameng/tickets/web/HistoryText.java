package id.tameng.tickets.web;

import id.tameng.platform.web.Page;
import id.tameng.tickets.HistoryEntry;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A line of a ticket's history in words.
public final class HistoryText {

    private HistoryText() {}

    public static String of(Page page, HistoryEntry entry) {
        var before = value(page, entry.what(), entry.before());
        var after = value(page, entry.what(), entry.after());
        return page.text("history." + known(entry.what()), before, after, entry.what());
    }

    private static String known(String what) {
        return switch (what) {
            case "created", "status", "assignee", "team", "priority", "tags", "participant", "customer" -> what;
            case "documentation", "follow_up", "type", "field" -> what;
            case "snooze", "incident", "merged", "joined", "parted", "split", "link", "unlink" -> what;
            case "incident-on", "incident-off" -> what;
            case "taken-back", "planned", "plan-cancelled", "plan-held" -> what;
            case "mood", "judged-problem", "judged-abuse", "judged-topic", "judged-distress" -> what;
            case "followed", "unfollowed", "forwarded", "retried" -> what;
            case "kept", "conduct" -> what;
            default -> "other";
        };
    }

    private static String value(Page page, String what, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return page.text(what.equals("assignee") ? "ticket.unassigned" : "history.nothing");
        }
        return switch (what) {
            case "conduct" -> page.text("rung." + value);
            case "planned" -> page.moment(Instant.parse(value)).full();
            case "mood" -> page.text("mood." + value);
            case "judged-topic" -> topic(page, value);
            case "judged-problem", "judged-abuse", "judged-distress" -> page.text("judged." + value);
            case "status", "priority" -> page.text(what + "." + value);
            case "snooze" ->
                value.equals("answer")
                        ? page.text("snooze.answer")
                        : page.moment(Instant.parse(value)).until();
            default -> value;
        };
    }

    /// An organisation's own topic stands there as it was called.
    private static String topic(Page page, String value) {
        return Stream.of("topic.", "intents.name.")
                .flatMap(beginning -> Stream.ofNullable(page.messages()
                        .getMessage(beginning + value, null, null, page.reader().locale())))
                .findFirst()
                .orElse(value);
    }
}
