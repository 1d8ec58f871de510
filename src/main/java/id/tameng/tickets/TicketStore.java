package id.tameng.tickets;

import id.tameng.platform.Among;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tickets as rows. Whoever changes one holds its row lock until commit, so changes come one after the other.
@Repository
class TicketStore {

    @Language("SQL")
    private static final String INSERT = """
            INSERT INTO ticket (id, number, subject, status, priority, team_id, assignee_id, customer_id, channel, account_id,
              tags, follows_id, created_at, updated_at, solved_at, closed_at, customer_name, team_name, assignee_name,
              last_message_id, last_message_at, last_message_kind, last_message_text, last_author_name,
              message_count, attachment_count, unanswered_since)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Language("SQL")
    private static final String UPDATE = """
            UPDATE ticket
            SET status = ?, priority = ?, team_id = ?, team_name = ?, assignee_id = ?, assignee_name = ?, tags = ?,
              updated_at = ?, solved_at = ?, closed_at = ?, last_message_id = ?, last_message_at = ?, last_message_kind = ?,
              last_message_text = ?, last_author_name = ?, message_count = ?, attachment_count = ?, unanswered_since = ?,
              snoozed = ?, snoozed_until = ?, returned_at = ?, incident_id = ?,
              incident_number = ?, version = version + 1
            WHERE id = ?
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TicketStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Locks and loads, in the order of ids, so that two batches never wait for each other in a circle.
    Map<Long, Ticket> lock(Collection<Long> ids) {
        var tickets = new HashMap<Long, Ticket>();
        if (!ids.isEmpty()) {
            var among = Among.of(ids);
            jdbc.sql("SELECT * FROM ticket WHERE id " + among.is() + " (:ids) ORDER BY id FOR UPDATE")
                    .param("ids", among.ids())
                    .query((row, number) -> tickets.put(row.getLong("id"), ticket(row)))
                    .list();
        }
        return tickets;
    }

    void insert(List<Ticket> tickets) {
        batches.batchUpdate(INSERT, tickets, Math.max(1, tickets.size()), TicketStore::bindNew);
        history(tickets);
    }

    void update(List<Ticket> tickets) {
        batches.batchUpdate(UPDATE, tickets, Math.max(1, tickets.size()), TicketStore::bindChanged);
        history(tickets);
    }

    private void history(List<Ticket> tickets) {
        tagNames(tickets);
        var rows = tickets.stream()
                .flatMap(ticket -> ticket.news().stream().map(entry -> row(ticket, entry)))
                .toList();
        if (!rows.isEmpty()) {
            batches.batchUpdate(
                    "INSERT INTO ticket_event (ticket_id, at, actor_id, actor_name, what, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    rows,
                    new int[] {
                        Types.BIGINT,
                        Types.TIMESTAMP,
                        Types.BIGINT,
                        Types.VARCHAR,
                        Types.VARCHAR,
                        Types.VARCHAR,
                        Types.VARCHAR
                    });
        }
    }

    /// A name that is used for the first time becomes a tag.
    private void tagNames(List<Ticket> tickets) {
        var names = tickets.stream()
                .filter(ticket ->
                        ticket.news().stream().anyMatch(entry -> entry.what().equals("tags")))
                .flatMap(ticket -> ticket.tags.stream())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        if (names.length > 0) {
            jdbc.sql("INSERT INTO tag (name) SELECT unnest(:names) ON CONFLICT DO NOTHING")
                    .param("names", names)
                    .update();
        }
    }

    private static @Nullable Object[] row(Ticket ticket, HistoryEntry entry) {
        return new @Nullable Object[] {
            ticket.id,
            timestamp(entry.at()),
            entry.actor().id(),
            entry.actor().name(),
            entry.what(),
            entry.before(),
            entry.after()
        };
    }

    private static void bindNew(PreparedStatement row, Ticket ticket) throws SQLException {
        var latest = Objects.requireNonNull(ticket.latest, "A ticket begins with a message");
        var to = new Binding(row);
        to.number(ticket.id).text(ticket.number.toString()).text(ticket.subject);
        to.text(ticket.status.key()).text(ticket.priority.key()).number(ticket.team.id());
        to.number(ticket.assignee == null ? null : ticket.assignee.id()).number(ticket.customer);
        to.text(ticket.channel).number(ticket.account).texts(ticket.tags).number(ticket.follows);
        to.time(ticket.createdAt).time(ticket.updatedAt).time(ticket.solvedAt).time(ticket.closedAt);
        to.text(ticket.customerName).text(ticket.team.name());
        to.text(ticket.assignee == null ? null : ticket.assignee.name());
        to.number(latest.id())
                .time(latest.at())
                .text(latest.kind())
                .text(latest.text())
                .text(latest.author());
        to.number(ticket.messages).number(ticket.files).time(ticket.unansweredSince);
    }

    private static void bindChanged(PreparedStatement row, Ticket ticket) throws SQLException {
        var latest = Objects.requireNonNull(ticket.latest, "A ticket begins with a message");
        var to = new Binding(row);
        to.text(ticket.status.key())
                .text(ticket.priority.key())
                .number(ticket.team.id())
                .text(ticket.team.name());
        to.number(ticket.assignee == null ? null : ticket.assignee.id());
        to.text(ticket.assignee == null ? null : ticket.assignee.name()).texts(ticket.tags);
        to.time(ticket.updatedAt).time(ticket.solvedAt).time(ticket.closedAt);
        to.number(latest.id())
                .time(latest.at())
                .text(latest.kind())
                .text(latest.text())
                .text(latest.author());
        to.number(ticket.messages)
                .number(ticket.files)
                .time(ticket.unansweredSince)
                .flag(ticket.snooze.active())
                .time(ticket.snooze.until())
                .time(ticket.returnedAt)
                .number(ticket.incident == null ? null : ticket.incident.id())
                .text(ticket.incident == null ? null : ticket.incident.number())
                .number(ticket.id);
    }

    private static Ticket ticket(ResultSet row) throws SQLException {
        var team = new Ticket.Team(row.getLong("team_id"), row.getString("team_name"));
        var ticket = new Ticket(
                row.getLong("id"),
                TicketNumber.parse(row.getString("number")).orElseThrow(),
                row.getString("subject"),
                row.getLong("customer_id"),
                row.getString("customer_name"),
                row.getString("channel"),
                row.getObject("account_id", Long.class),
                row.getObject("follows_id", Long.class),
                row.getTimestamp("created_at").toInstant(),
                team);
        ticket.status = TicketStatus.get(row.getString("status"));
        ticket.priority = Priority.valueOf(row.getString("priority").toUpperCase(java.util.Locale.ROOT));
        var assignee = row.getObject("assignee_id", Long.class);
        ticket.assignee = assignee == null ? null : new Ticket.Assignee(assignee, row.getString("assignee_name"));
        ticket.tags =
                new TreeSet<>(Arrays.asList((String[]) row.getArray("tags").getArray()));
        ticket.updatedAt = row.getTimestamp("updated_at").toInstant();
        ticket.solvedAt = instant(row.getTimestamp("solved_at"));
        ticket.closedAt = instant(row.getTimestamp("closed_at"));
        ticket.latest = new Ticket.Latest(
                row.getLong("last_message_id"),
                row.getTimestamp("last_message_at").toInstant(),
                row.getString("last_message_kind"),
                row.getString("last_message_text"),
                row.getString("last_author_name"));
        ticket.messages = row.getInt("message_count");
        ticket.files = row.getInt("attachment_count");
        ticket.unansweredSince = instant(row.getTimestamp("unanswered_since"));
        ticket.snooze = new Snooze(row.getBoolean("snoozed"), instant(row.getTimestamp("snoozed_until")));
        ticket.mergedInto = row.getObject("merged_into_id", Long.class);
        ticket.returnedAt = instant(row.getTimestamp("returned_at"));
        var incident = row.getObject("incident_id", Long.class);
        ticket.incident =
                incident == null ? null : new TicketState.Incident(incident, row.getString("incident_number"));
        return ticket;
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant time) {
        return time == null ? null : Timestamp.from(time);
    }

    /// Fills a statement from left to right.
    private static final class Binding {

        private final PreparedStatement row;
        private int column;

        Binding(PreparedStatement row) {
            this.row = row;
        }

        Binding text(@Nullable String value) throws SQLException {
            row.setString(++column, value);
            return this;
        }

        Binding number(@Nullable Number value) throws SQLException {
            if (value == null) {
                row.setNull(++column, Types.BIGINT);
            } else {
                row.setLong(++column, value.longValue());
            }
            return this;
        }

        Binding flag(boolean value) throws SQLException {
            row.setBoolean(++column, value);
            return this;
        }

        Binding time(@Nullable Instant value) throws SQLException {
            row.setTimestamp(++column, timestamp(value));
            return this;
        }

        Binding texts(Collection<String> values) throws SQLException {
            Array array = row.getConnection().createArrayOf("text", values.toArray());
            row.setArray(++column, array);
            return this;
        }
    }
}
