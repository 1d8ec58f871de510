package id.tameng.tickets;

import id.tameng.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Which tickets a list shows: a view, narrowed where somebody asks for it.
///
/// @param team only this team's
/// @param assignee only this person's
/// @param customer only this customer's
/// @param mood only those that sound like this
public record InboxFilter(
        InboxView view,
        @Nullable TicketStatus status,
        @Nullable Long team,
        @Nullable Long assignee,
        @Nullable Long customer,
        @Nullable MoodGroup mood) {

    public static InboxFilter of(InboxView view) {
        return new InboxFilter(view, null, null, null, null, null);
    }

    public InboxFilter sounding(@Nullable MoodGroup wanted) {
        return new InboxFilter(view, status, team, assignee, customer, wanted);
    }

    String clause() {
        var clause = new StringBuilder(view.clause());
        narrow(clause, status, "status = :status");
        narrow(clause, team, "team_id = :team");
        narrow(clause, assignee, "assignee_id = :assignee");
        narrow(clause, customer, "customer_id = :customer");
        narrow(clause, mood, MoodCondition.clause(":heats"));
        return clause.toString();
    }

    StatementSpec apply(StatementSpec statement, Viewer viewer) {
        return statement
                .param("me", viewer.id())
                .param("my_teams", viewer.teamArray())
                .param("status", status == null ? null : status.key())
                .param("team", team)
                .param("assignee", assignee)
                .param("customer", customer)
                .param("heats", mood == null ? null : MoodCondition.heats(mood.moods()));
    }

    private static void narrow(StringBuilder clause, @Nullable Object value, String condition) {
        if (value != null) {
            clause.append(" AND ").append(condition);
        }
    }
}
