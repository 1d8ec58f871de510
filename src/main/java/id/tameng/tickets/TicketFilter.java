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

    public static TicketFilter of(long customer) {
        return new TicketFilter(Set.of(), null, null, customer, null);
    }

    /// A number is looked up by its key. Words are searched in the tickets the viewer sees, newest first; until the
    /// messages have a full-text index, rare words take time in proportion to those.
    private static final String WORDS = """
            (ticket.subject ILIKE :words OR ticket.customer_name ILIKE :words
              OR EXISTS (SELECT FROM participant AS p WHERE p.ticket_id = ticket.id AND p.address ILIKE :words)
              OR EXISTS (SELECT FROM message AS m WHERE m.ticket_id = ticket.id AND m.body_text ILIKE :words))
            """;

    String clause() {
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
        if (!Text.isBlank(words)) {
            conditions.add(number() == null ? WORDS : "id = :words");
        }
        return String.join(" AND ", conditions);
    }

    StatementSpec apply(StatementSpec statement) {
        var id = teamId();
        var number = number();
        return statement
                .param("statuses", statuses.stream().map(TicketStatus::key).toArray(String[]::new))
                .param(
                        "team",
                        id != null ? id : team == null ? "" : team.strip().toLowerCase(Locale.ROOT))
                .param("assignee", assigned instanceof Assigned.To to ? to.person() : 0)
                .param("customer", customer == null ? 0 : customer)
                .param("words", number != null ? number.id() : pattern());
    }

    private @Nullable Long teamId() {
        return team != null && team.matches("\\d{1,18}") ? Long.valueOf(team) : null;
    }

    private @Nullable TicketNumber number() {
        return words == null ? null : TicketNumber.parse(words).orElse(null);
    }

    private String pattern() {
        return words == null ? "" : "%" + Text.oneLine(words).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
