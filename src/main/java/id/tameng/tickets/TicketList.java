package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.DomainException;
import id.tameng.platform.Slice;
import id.tameng.tickets.TicketSummary.Latest;
import id.tameng.tickets.TicketSummary.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Tickets that a viewer may see, newest message first.
@Component
public class TicketList {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    @Language("SQL")
    private static final String COLUMNS =
            """
            SELECT id, number, subject, status, priority, team_id, team_name, assignee_id, assignee_name, customer_id,
              customer_name, channel, tags, created_at, updated_at, solved_at, closed_at, unanswered_since, message_count,
              last_message_id, last_message_at, last_message_kind, last_message_text, last_author_name, version,
              type_id, (SELECT y.name FROM ticket_type AS y WHERE y.id = ticket.type_id) AS type_name,
              nullif(custom_fields, '{}')::text AS custom_fields,
              (SELECT before.number FROM ticket AS before WHERE before.id = ticket.follows_id) AS follows,
            """ + ToldHarshness.ofMessage("last_message_id") + " AS last_told, " + ToldHarshness.ofSubject("ticket.id")
                    + " AS subject_told FROM ticket ";

    private final JdbcClient jdbc;

    TicketList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Slice<TicketSummary> page(Viewer viewer, TicketFilter filter, int limit, @Nullable Cursor after) {
        var scope = TicketScope.of(viewer);
        var statement = jdbc.sql(COLUMNS
                + """
                WHERE %s AND %s AND %s
                ORDER BY last_message_at DESC, id DESC
                LIMIT :rows
                """.formatted(
                                scope.clause(),
                                filter.clause(),
                                after == null ? "true" : "(last_message_at, id) < (:after_at, :after_id)"));
        filter.apply(scope.apply(statement)).param("rows", limit + 1);
        if (after != null) {
            statement.param("after_at", Timestamp.from(after.time())).param("after_id", after.id());
        }
        return Slice.of(
                statement.query(TicketList::summary).list(),
                limit,
                last -> Cursor.at(last.latest().at(), last.id()));
    }

    /// @throws DomainException not-found, also for what the viewer may not see
    public TicketSummary get(Viewer viewer, TicketNumber number) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql(COLUMNS + "WHERE id = :id AND number = :number AND " + scope.clause()))
                .param("id", number.id())
                .param("number", number.toString())
                .query(TicketList::summary)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// Those of the ids that the viewer may see.
    public List<TicketSummary> list(Viewer viewer, Collection<Long> ids) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql(COLUMNS + "WHERE id = ANY (:ids) AND " + scope.clause()))
                .param("ids", ids.toArray(Long[]::new))
                .query(TicketList::summary)
                .list();
    }

    private static TicketSummary summary(ResultSet row, int line) throws SQLException {
        return new TicketSummary(
                row.getLong("id"),
                TicketNumber.parse(row.getString("number")).orElseThrow(),
                row.getString("subject"),
                row.getObject("subject_told", Integer.class),
                TicketStatus.get(row.getString("status")),
                Priority.valueOf(row.getString("priority").toUpperCase(Locale.ROOT)),
                row.getString("channel"),
                new Named(row.getLong("team_id"), row.getString("team_name")),
                assignee(row),
                new Named(row.getLong("customer_id"), row.getString("customer_name")),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getString("follows"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                instant(row.getTimestamp("solved_at")),
                instant(row.getTimestamp("closed_at")),
                instant(row.getTimestamp("unanswered_since")),
                row.getInt("message_count"),
                new Latest(
                        row.getLong("last_message_id"),
                        row.getString("last_message_kind"),
                        row.getString("last_author_name"),
                        row.getString("last_message_text"),
                        row.getObject("last_told", Integer.class),
                        row.getTimestamp("last_message_at").toInstant()),
                new Named(row.getLong("type_id"), row.getString("type_name")),
                fields(row.getString("custom_fields")),
                row.getInt("version"));
    }

    private static Map<String, Object> fields(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, VALUES);
    }

    private static @Nullable Named assignee(ResultSet row) throws SQLException {
        long id = row.getLong("assignee_id");
        return row.wasNull() ? null : new Named(id, row.getString("assignee_name"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
