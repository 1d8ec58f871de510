package id.tameng.tickets;

import id.tameng.platform.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Which tickets a program asks for; whatever is null or empty narrows nothing.
///
/// @param team by id or by name
/// @param words in the number, the subject, the customer's name or address, or what was said
public record TicketFilter(
        Set<TicketStatus> statuses,
        @Nullable String team,
        @Nullable Assigned assigned,
        @Nullable Long customer,
        @Nullable String words) {

    /// To whom.
    public sealed interface Assigned {

        record To(long person) implements Assigned {}

        record ToNobody() implements Assigned {}
    }

    public boolean hasWords() {
        return !Text.isBlank(words);
    }

    public static TicketFilter of(long customer) {
        return new TicketFilter(Set.of(), null, null, customer, null);
    }

    /// A condition on columns of `ticket`, without the words: those are searched for ([TicketSearch]).
    public String clause() {
        var conditions = new ArrayList<String>(List.of("true"));
        if (!statuses.isEmpty()) {
            conditions.add("status = ANY (:statuses)");
        }
        if (team != null) {
            conditions.add(teamId() == null ? "lower(team_name) = :team" : "team_id = :team");
        }
        if (assigned != null) {
            conditions.add(
                    switch (assigned) {
                        case Assigned.To ignored -> "assignee_id = :assignee";
                        case Assigned.ToNobody ignored -> "assignee_id IS NULL";
                    });
        }
        if (customer != null) {
            conditions.add("customer_id = :customer");
        }
        return String.join(" AND ", conditions);
    }

    public StatementSpec apply(StatementSpec statement) {
        var id = teamId();
        return statement
                .param("statuses", statuses.stream().map(TicketStatus::key).toArray(String[]::new))
                .param(
                        "team",
                        id != null ? id : team == null ? "" : team.strip().toLowerCase(Locale.ROOT))
                .param("assignee", assigned instanceof Assigned.To to ? to.person() : 0)
                .param("customer", customer == null ? 0 : customer);
    }

    private @Nullable Long teamId() {
        return team != null && team.matches("\\d{1,18}") ? Long.valueOf(team) : null;
    }
}
