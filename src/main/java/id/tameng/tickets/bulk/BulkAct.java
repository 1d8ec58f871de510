package id.tameng.tickets.bulk;

import id.tameng.platform.DomainException;
import id.tameng.tickets.Priority;
import id.tameng.tickets.Snooze;
import id.tameng.tickets.TicketAct;
import id.tameng.tickets.TicketStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An act as it is ordered and stored: a word and what it needs.
///
/// @param key `status`, `spam`, `assignee`, `team`, `priority`, `add_tag`, `remove_tag`, `snooze`, `wake`, `incident`;
/// of jobs also `reply` and `undo`
public record BulkAct(String key, @Nullable String argument) {

    static final String REPLY = "reply";
    static final String UNDO = "undo";

    /// @throws DomainException act-unknown, or what is wrong with the argument
    TicketAct act() {
        return switch (key) {
            case "status" -> new TicketAct.Become(status());
            case "spam" -> new TicketAct.Become(TicketStatus.SPAM);
            case "assignee" -> new TicketAct.Assign(idOrNull());
            case "team" -> new TicketAct.Move(id());
            case "priority" -> new TicketAct.Prioritise(priority());
            case "add_tag" -> new TicketAct.AddTag(tag());
            case "remove_tag" -> new TicketAct.RemoveTag(tag());
            case "snooze" -> new TicketAct.PutOff(snooze());
            case "wake" -> new TicketAct.PutOff(Snooze.NONE);
            case "incident" -> new TicketAct.HangOn(idOrNull());
            default -> throw DomainException.invalid("act-unknown");
        };
    }

    private TicketStatus status() {
        return TicketStatus.find(text())
                .filter(status -> status != TicketStatus.NEW)
                .orElseThrow(() -> DomainException.invalid("status-unknown", text()));
    }

    private Priority priority() {
        return Priority.find(text()).orElseThrow(() -> DomainException.invalid("priority-unknown", text()));
    }

    private String tag() {
        var tag = text().strip().toLowerCase(Locale.ROOT);
        if (tag.isEmpty() || tag.length() > 40 || tag.indexOf(',') >= 0) {
            throw DomainException.invalid("tag-invalid");
        }
        return tag;
    }

    private Snooze snooze() {
        try {
            return text().equals("answer") ? Snooze.UNTIL_ANSWER : Snooze.until(Instant.parse(text()));
        } catch (DateTimeException e) {
            throw DomainException.invalid("time-unreadable");
        }
    }

    private @Nullable Long idOrNull() {
        return text().isBlank() ? null : Long.valueOf(id());
    }

    private long id() {
        if (!text().matches("\\d{1,18}")) {
            throw DomainException.invalid("choice-unknown");
        }
        return Long.parseLong(text());
    }

    private String text() {
        return Objects.requireNonNullElse(argument, "");
    }
}
