package id.tameng.tickets;

import id.tameng.identity.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// What a viewer may see, as a condition on `ticket` that every query carries. It is written out per visibility, so
/// that
/// each has the plan (and the index) that suits it.
public record TicketScope(Viewer viewer) {

    public static TicketScope of(Viewer viewer) {
        return new TicketScope(viewer);
    }

    /// A condition on columns of `ticket`; its parameters come by [#apply].
    public String clause() {
        return switch (viewer.visibility()) {
            case OWN -> "assignee_id = :viewer";
            case TEAM -> "(team_id = ANY (:viewer_teams) OR assignee_id = :viewer)";
            case ALL -> "true";
        };
    }

    public StatementSpec apply(StatementSpec statement) {
        return switch (viewer.visibility()) {
            case OWN -> statement.param("viewer", viewer.id());
            case TEAM -> statement.param("viewer", viewer.id()).param("viewer_teams", viewer.teamArray());
            case ALL -> statement;
        };
    }
}
