package id.tameng.tickets.views;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.Slice;
import id.tameng.tickets.Mood;
import id.tameng.tickets.Priority;
import id.tameng.tickets.Shielding;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketScope;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.ToldHarshness;
import id.tameng.tickets.fields.CustomField;
import id.tameng.tickets.fields.CustomFields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A page of what a view shows, along an index; never more than the viewer may see.
@Component
public class ViewList {

    /// Where a count stops.
    static final int MOST = 1000;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    @Language("SQL")
    private static final String PAGE = """
            SELECT id, number, subject, status, priority, customer_name, team_name, assignee_id, assignee_name, channel, tags,
              (SELECT y.name FROM ticket_type AS y WHERE y.id = ticket.type_id) AS type_name,
              nullif(custom_fields, '{}')::text AS custom_fields, created_at, last_message_at, last_message_text,
              unanswered_since, <place> AS place,
              (SELECT m.mood FROM ticket_mood AS m WHERE m.ticket_id = ticket.id) AS mood,
              <last-told> AS last_told, <subject-told> AS subject_told
            FROM ticket
            <join>
            WHERE <conditions>
            ORDER BY <order>
            LIMIT :rows
            """;

    private final JdbcClient jdbc;
    private final CustomFields fields;
    private final Shielding shielding;
    private final Clock clock;

    ViewList(JdbcClient jdbc, CustomFields fields, Shielding shielding, Clock clock) {
        this.shielding = shielding;
        this.jdbc = jdbc;
        this.fields = fields;
        this.clock = clock;
    }

    public Slice<ViewRow> page(Viewer viewer, ViewDraft view, int limit, @Nullable Cursor after) {
        return page(viewer, view, Lane.NONE, limit, after);
    }

    /// @param lane narrows it to a column of the board
    Slice<ViewRow> page(Viewer viewer, ViewDraft view, Lane lane, int limit, @Nullable Cursor after) {
        var scope = TicketScope.of(viewer);
        var sorting = view.sorting();
        var sql = conditions(viewer, view, lane);
        var clause =
                clause(sql, view, lane) + " AND " + scope.clause() + (after == null ? "" : " AND " + sorting.after());
        var statement = scope.apply(
                        sql.apply(jdbc.sql(PAGE.replace("<last-told>", ToldHarshness.ofMessage("last_message_id"))
                                .replace("<subject-told>", ToldHarshness.ofSubject("ticket.id"))
                                .replace("<place>", sorting.place())
                                .replace("<join>", sorting.join())
                                .replace("<conditions>", clause)
                                .replace("<order>", sorting.order()))))
                .param("rows", limit + 1);
        if (after != null) {
            statement.param("place", sorting.value(after)).param("place_id", after.id());
        }
        var slice = Slice.of(
                statement.query(ViewList::row).list(),
                limit,
                last -> new Cursor(Long.toString(last.place()), last.id()));
        var lines = shielding.lines(
                viewer, slice.data().stream().flatMap(row -> Stream.of(row.subjectLine(), row.lastLine())));
        return slice.map(row -> row.softened(lines));
    }

    /// All of a view, in its order.
    public List<Long> listIds(Viewer viewer, SavedView view, int most) {
        var scope = TicketScope.of(viewer);
        var draft = view.draft();
        var sql = conditions(viewer, draft, Lane.NONE);
        var statement = "SELECT id FROM ticket WHERE " + clause(sql, draft, Lane.NONE) + " AND " + scope.clause()
                + " ORDER BY " + draft.sorting().order() + " LIMIT :most";
        return scope.apply(sql.apply(jdbc.sql(statement)))
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /// At most [#MOST].
    int count(Viewer viewer, ViewDraft view, Lane lane) {
        var scope = TicketScope.of(viewer);
        var sql = conditions(viewer, view, lane);
        var clause = clause(sql, view, lane) + " AND " + scope.clause();
        return scope.apply(sql.apply(jdbc.sql(
                        "SELECT count(*) FROM (SELECT FROM ticket WHERE " + clause + " LIMIT " + MOST + ") AS found")))
                .query(Integer.class)
                .single();
    }

    private ConditionSql conditions(Viewer viewer, ViewDraft view, Lane lane) {
        boolean needsFields = lane.field() != null
                || view.conditions().stream().anyMatch(condition -> condition.subject() == Subject.FIELD);
        return new ConditionSql(viewer, clock.instant(), needsFields ? fields.list() : List.<CustomField>of(), "c");
    }

    private static String clause(ConditionSql sql, ViewDraft view, Lane lane) {
        return sql.clause(view) + " AND " + lane.clause(sql);
    }

    private static ViewRow row(ResultSet row, int line) throws SQLException {
        var values = row.getString("custom_fields");
        return new ViewRow(
                row.getLong("id"),
                TicketNumber.get(row.getString("number")),
                row.getString("subject"),
                row.getObject("subject_told", Integer.class),
                TicketStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                Priority.valueOf(row.getString("priority").toUpperCase(Locale.ROOT)),
                row.getString("customer_name"),
                row.getString("team_name"),
                row.getObject("assignee_id", Long.class),
                row.getString("assignee_name"),
                row.getString("type_name"),
                row.getString("channel"),
                List.of((String[]) row.getArray("tags").getArray()),
                values == null ? Map.of() : JSON.readValue(values, VALUES),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_message_at").toInstant(),
                row.getString("last_message_text"),
                row.getObject("last_told", Integer.class),
                instant(row.getTimestamp("unanswered_since")),
                row.getLong("place"),
                Optional.ofNullable(row.getString("mood")).flatMap(Mood::find).orElse(null));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
