package id.tameng.tickets.bulk;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.SnoozeWords;
import id.tameng.tickets.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the bar under the list sends.
///
/// @param ticket the numbers of those that are chosen
/// @param all the view of which all are chosen
/// @param act a word and its argument, `status:solved`
/// @param extra what is typed: a tag, a time, the number of an incident
public record BulkForm(
        @Nullable List<String> ticket,
        @Nullable String all,
        @Nullable String act,
        @Nullable String extra) {

    static final BulkForm NONE = new BulkForm(null, null, null, null);

    List<Long> ids() {
        return ticket == null
                ? List.of()
                : ticket.stream().map(number -> TicketNumber.get(number).id()).toList();
    }

    /// @throws DomainException act-unknown, time-unreadable, ticket-unknown
    BulkAct order(Viewer viewer, Instant now) {
        var words = Objects.requireNonNullElse(act, "").split(":", 2);
        var argument = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "add_tag", "remove_tag" -> new BulkAct(words[0], typed());
            case "snooze" -> snooze(viewer, argument.equals("at") ? typed() : argument, now);
            case "incident" -> new BulkAct("incident", incident(argument));
            default -> new BulkAct(words[0], argument);
        };
    }

    static BulkAct snooze(Viewer viewer, String word, Instant now) {
        var until = SnoozeWords.parse(word, viewer.zone(), now).until();
        return new BulkAct("snooze", until == null ? "answer" : until.toString());
    }

    private String incident(String argument) {
        return argument.equals("none")
                ? ""
                : Long.toString(TicketNumber.parse(argument.isEmpty() ? typed() : argument)
                        .orElseThrow(() -> DomainException.invalid("ticket-unknown"))
                        .id());
    }

    private String typed() {
        return Objects.requireNonNullElse(extra, "").strip();
    }
}
