package id.tameng.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads the rows of [ThreadQuery].
final class ThreadRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<ThreadFile>> FILES = new TypeReference<>() {};
    private static final TypeReference<List<ThreadPerson>> PEOPLE = new TypeReference<>() {};

    private static final TypeReference<List<PlannedReply>> PLANNED = new TypeReference<>() {};

    private ThreadRows() {}

    static Optional<TicketThread> read(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        var ticket = ticket(rows);
        var people = list(rows.getString("people"), PEOPLE);
        var planned = rows.getString("planned");
        var draft = one(rows.getString("draft"), ThreadDraft.class);
        var messages = new ArrayList<ThreadMessage>();
        do {
            messages.add(message(rows));
        } while (rows.next());
        int earlier = Math.max(0, ticket.messages() - messages.size());
        return Optional.of(new TicketThread(
                ticket, List.copyOf(messages.reversed()), people, earlier, draft, list(planned, PLANNED)));
    }

    static HistoryEntry history(ResultSet row, int number) throws SQLException {
        return new HistoryEntry(
                row.getTimestamp("at").toInstant(),
                new Actor(row.getObject("actor_id", Long.class), row.getString("actor_name")),
                row.getString("what"),
                row.getString("before"),
                row.getString("after"));
    }

    private static ThreadTicket ticket(ResultSet row) throws SQLException {
        return new ThreadTicket(
                row.getLong("id"),
                TicketNumber.parse(row.getString("number")).orElseThrow(),
                row.getString("subject"),
                row.getObject("subject_told", Integer.class),
                TicketStatus.get(row.getString("status")),
                Priority.valueOf(row.getString("priority").toUpperCase(Locale.ROOT)),
                row.getLong("team_id"),
                row.getString("team_name"),
                row.getObject("assignee_id", Long.class),
                row.getString("assignee_name"),
                row.getLong("customer_id"),
                row.getString("customer_name"),
                row.getString("channel"),
                row.getObject("account_id", Long.class),
                row.getObject("follows_id", Long.class),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("unanswered_since")),
                row.getInt("message_count"),
                row.getLong("type_id"),
                row.getObject("documented_by", Long.class));
    }

    private static ThreadMessage message(ResultSet row) throws SQLException {
        var recipients = Recipients.of(row.getString("recipients"));
        return new ThreadMessage(
                row.getLong("message_id"),
                row.getString("kind"),
                row.getObject("author_id", Long.class),
                row.getString("author_name"),
                row.getString("author_address"),
                row.getString("alias"),
                recipients.to(),
                recipients.cc(),
                row.getString("body_text"),
                row.getString("full_text"),
                row.getString("own_html"),
                row.getBoolean("rich"),
                row.getBoolean("has_source"),
                row.getString("automation"),
                row.getBoolean("verified"),
                row.getString("delivery_status"),
                row.getString("delivery_detail"),
                row.getTimestamp("said_at").toInstant(),
                list(row.getString("files"), FILES),
                instant(row.getTimestamp("send_at")));
    }

    private static <T> List<T> list(@Nullable String json, TypeReference<List<T>> type) {
        return json == null ? List.of() : JSON.readValue(json, type);
    }

    private static <T> @Nullable T one(@Nullable String json, Class<T> type) {
        return json == null ? null : JSON.readValue(json, type);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
