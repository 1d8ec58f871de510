package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.platform.WhileUnchanged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A page of a list: one statement along an index of one table says which tickets stand in it and in which state,
/// another what there is to show of those that are not known yet.
@Component
public class InboxQuery {

    @Language("SQL")
    private static final String MARKS = """
            SELECT id, xmin::text::bigint AS version, last_message_at,
              (SELECT m.mood FROM ticket_mood AS m WHERE m.ticket_id = ticket.id) AS mood
            FROM ticket
            WHERE\s""";

    @Language("SQL")
    private static final String ROWS =
            """
            SELECT id, number, subject, status, priority, customer_name, team_name, assignee_id, assignee_name, tags,
              last_message_at, last_message_kind, last_message_text, last_author_name, message_count, attachment_count,
              unanswered_since, snoozed, snoozed_until, returned_at, incident, incident_number, drafters,
              (SELECT m.mood FROM ticket_mood AS m WHERE m.ticket_id = ticket.id) AS mood,
            """ + ToldHarshness.ofMessage("last_message_id") + " AS last_told, " + ToldHarshness.ofSubject("ticket.id")
                    + " AS subject_told FROM ticket WHERE ";

    /// Lists of some fifty marks.
    private static final int MOST = 500;

    private record Place(
            long person, InboxFilter filter, @Nullable InboxCursor from) {}

    private final JdbcClient jdbc;
    private final WhileUnchanged<Place, InboxPage> known = new WhileUnchanged<>(MOST);

    InboxQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param from null: from the top
    public InboxPage page(Viewer viewer, InboxFilter filter, @Nullable InboxCursor from) {
        boolean alike = viewer.visibility() == Visibility.ALL && !filter.view().isPersonal();
        return known.get(new Place(alike ? 0 : viewer.id(), filter, from), () -> read(viewer, filter, from));
    }

    private InboxPage read(Viewer viewer, InboxFilter filter, @Nullable InboxCursor from) {
        var scope = TicketScope.of(viewer);
        boolean down = from == null || from.older();
        var sql = MARKS + filter.clause() + " AND " + scope.clause() + place(from)
                + (down ? " ORDER BY last_message_at DESC, id DESC" : " ORDER BY last_message_at, id")
                + " LIMIT :limit";
        var statement = filter.apply(scope.apply(jdbc.sql(sql)), viewer)
                .param("limit", InboxPage.SIZE + 1)
                .param("at", from == null ? null : Timestamp.from(from.at()))
                .param("id", from == null ? null : from.id());
        return InboxPage.of(statement.query(InboxQuery::mark).list(), from);
    }

    /// What there is to show of tickets, without those that the viewer may not see.
    public Map<Long, InboxRow> rows(Viewer viewer, Collection<Long> tickets) {
        var scope = TicketScope.of(viewer);
        return scope
                .apply(jdbc.sql(ROWS + "id = ANY (:tickets) AND " + scope.clause()))
                .param("tickets", tickets.toArray(Long[]::new))
                .query(InboxQuery::row)
                .list()
                .stream()
                .collect(Collectors.toMap(InboxRow::id, Function.identity()));
    }

    /// The ids of all that a list holds, newest first.
    public List<Long> listIds(Viewer viewer, InboxFilter filter, int limit) {
        var scope = TicketScope.of(viewer);
        var sql = "SELECT id FROM ticket WHERE " + filter.clause() + " AND " + scope.clause()
                + " ORDER BY last_message_at DESC, id DESC LIMIT :limit";
        return filter.apply(scope.apply(jdbc.sql(sql)), viewer)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    private static String place(@Nullable InboxCursor from) {
        if (from == null) {
            return "";
        }
        return " AND (last_message_at, id) " + (from.older() ? "<" : ">") + " (:at, :id)";
    }

    private static InboxMark mark(ResultSet row, int number) throws SQLException {
        return new InboxMark(
                row.getLong("id"),
                row.getLong("version"),
                mood(row),
                row.getTimestamp("last_message_at").toInstant());
    }

    private static InboxRow row(ResultSet row, int number) throws SQLException {
        return new InboxRow(
                row.getLong("id"),
                TicketNumber.parse(row.getString("number")).orElseThrow(),
                row.getString("subject"),
                row.getObject("subject_told", Integer.class),
                TicketStatus.get(row.getString("status")),
                Priority.valueOf(row.getString("priority").toUpperCase(Locale.ROOT)),
                row.getString("customer_name"),
                row.getString("team_name"),
                row.getObject("assignee_id", Long.class),
                row.getString("assignee_name"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getTimestamp("last_message_at").toInstant(),
                row.getString("last_message_kind"),
                row.getString("last_message_text"),
                row.getObject("last_told", Integer.class),
                row.getString("last_author_name"),
                row.getInt("message_count"),
                row.getInt("attachment_count"),
                instant(row.getTimestamp("unanswered_since")),
                new Snooze(row.getBoolean("snoozed"), instant(row.getTimestamp("snoozed_until"))),
                instant(row.getTimestamp("returned_at")),
                row.getBoolean("incident"),
                row.getString("incident_number"),
                Arrays.stream((String[]) row.getArray("drafters").getArray())
                        .map(InboxRow.Drafter::of)
                        .toList(),
                mood(row));
    }

    private static @Nullable Mood mood(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("mood")).flatMap(Mood::find).orElse(null);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
