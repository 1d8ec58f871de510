package id.tameng.tickets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.intellij.lang.annotations.Language;

/// The lists that agents work from, in the order they are shown.
public enum InboxView {
    /// Nobody's work yet.
    UNASSIGNED(
            "assignee_id IS NULL AND status IN ('new', 'open', 'waiting_customer', 'waiting_internal') AND NOT snoozed"),
    /// The viewer's own work.
    MINE("assignee_id = :me AND status IN ('new', 'open', 'waiting_customer', 'waiting_internal') AND NOT snoozed"),
    /// The work of the viewer's teams.
    TEAM(
            "team_id = ANY (:my_teams) AND status IN ('new', 'open', 'waiting_customer', 'waiting_internal') AND NOT snoozed"),
    /// Everything but spam.
    ALL("status <> 'spam'"),
    WAITING("status IN ('waiting_customer', 'waiting_internal') AND NOT snoozed"),
    /// Put off until a time or an answer.
    SNOOZED("snoozed"),
    SOLVED("status IN ('solved', 'closed')"),
    SPAM("status = 'spam'");

    private final String clause;

    /// The states are written out, so that the planner can prove that a partial index fits.
    InboxView(@Language(value = "SQL", prefix = "SELECT FROM ticket WHERE ") String clause) {
        this.clause = clause;
    }

    /// As in URLs, for instance `unassigned`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<InboxView> find(String key) {
        return Arrays.stream(values()).filter(view -> view.key().equals(key)).findFirst();
    }

    /// Whether it holds other tickets for another viewer with the same rights.
    boolean isPersonal() {
        return this == MINE || this == TEAM;
    }

    /// A condition on `ticket`; it may name `:me` and `:my_teams`.
    String clause() {
        return clause;
    }

    /// The same condition on `ticket_count`, where nobody is 0 and put off is a status.
    String countClause() {
        return this == SNOOZED
                ? "status = 'snoozed'"
                : clause.replace("assignee_id IS NULL", "assignee_id = 0").replace(" AND NOT snoozed", "");
    }
}
