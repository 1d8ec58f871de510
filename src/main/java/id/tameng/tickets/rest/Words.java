package id.tameng.tickets.rest;

import id.tameng.identity.Teams;
import id.tameng.platform.InvalidField;
import id.tameng.tickets.Priority;
import id.tameng.tickets.ReplyText;
import id.tameng.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Understands the words that several requests share.
@Component
class Words {

    private final Teams teams;

    Words(Teams teams) {
        this.teams = teams;
    }

    static TicketStatus status(String field, String key) {
        return TicketStatus.find(key).orElseThrow(() -> new InvalidField(field, "status-unknown"));
    }

    static Priority priority(String key) {
        return Priority.find(key).orElseThrow(() -> new InvalidField("priority", "priority-unknown"));
    }

    /// Exactly one of both.
    static ReplyText text(@Nullable String body, @Nullable String bodyHtml) {
        if ((body == null) == (bodyHtml == null)) {
            throw new InvalidField("body", body == null ? "required" : "body-twice");
        }
        return body != null ? ReplyText.plain(body) : ReplyText.html(java.util.Objects.requireNonNull(bodyHtml));
    }

    /// A team by its id or name.
    long queue(String word) {
        return teams.list().stream()
                .filter(team -> word.equals(Long.toString(team.id())) || word.equalsIgnoreCase(team.name()))
                .findFirst()
                .orElseThrow(() -> new InvalidField("queue", "queue-unknown"))
                .id();
    }
}
