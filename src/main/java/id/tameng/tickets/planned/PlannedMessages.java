package id.tameng.tickets.planned;

import id.tameng.tickets.ThreadDraft.Chosen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Planned replies as rows.
@Repository
class PlannedMessages {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param stale whether more was said than its author knew
    record Row(
            long id,
            long ticket,
            long person,
            String personName,
            String text,
            @Nullable String html,
            @Nullable Chosen recipients,
            List<Long> uploads,
            String then,
            long seen,
            Instant sendAt,
            @Nullable String held,
            boolean stale,
            Instant createdAt) {}

    private static final String ROW = """
            SELECT p.*, EXISTS (
              SELECT FROM message AS n
              WHERE n.ticket_id = p.ticket_id AND n.id > p.seen AND n.kind IN ('inbound', 'reply')
                AND NOT (n.kind = 'reply' AND n.author_id = p.person_id)) AS stale
            FROM planned_message AS p
            """;

    private final JdbcClient jdbc;

    PlannedMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(long ticket, long person, String name, Plan plan, long seen, Instant now) {
        return jdbc.sql("""
                        INSERT INTO planned_message (ticket_id, person_id, person_name, body_text, body_html, recipients, uploads,
                          then_status, seen, send_at, created_at)
                        VALUES (:ticket, :person, :name, :text, :html, :recipients::jsonb, :uploads, :then, :seen, :at, :now)
                        RETURNING id
                        """)
                .param("ticket", ticket)
                .param("person", person)
                .param("name", name)
                .param("text", plan.text().text())
                .param("html", plan.text().html())
                .param("recipients", plan.recipients() == null ? null : JSON.writeValueAsString(plan.recipients()))
                .param("uploads", plan.uploads().toArray(Long[]::new))
                .param("then", plan.then().key())
                .param("seen", seen)
                .param("at", Timestamp.from(plan.sendAt()))
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    Optional<Row> find(long id) {
        return jdbc.sql(ROW + "WHERE p.id = :id")
                .param("id", id)
                .query(PlannedMessages::row)
                .optional();
    }

    List<Row> list(long ticket) {
        return jdbc.sql(ROW + "WHERE p.ticket_id = :ticket ORDER BY p.send_at, p.id")
                .param("ticket", ticket)
                .query(PlannedMessages::row)
                .list();
    }

    List<Long> due(Instant now, int limit) {
        return jdbc.sql("""
                        SELECT id
                        FROM planned_message
                        WHERE held_because IS NULL AND send_at <= :now
                        ORDER BY send_at, id
                        LIMIT :limit
                        """)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    void move(long id, Instant at, long seen) {
        jdbc.sql("UPDATE planned_message SET send_at = :at, seen = :seen, held_because = NULL WHERE id = :id")
                .param("at", Timestamp.from(at))
                .param("seen", seen)
                .param("id", id)
                .update();
    }

    void hold(long id, String because) {
        jdbc.sql("UPDATE planned_message SET held_because = :because WHERE id = :id")
                .param("because", because)
                .param("id", id)
                .update();
    }

    boolean delete(long id) {
        return jdbc.sql("DELETE FROM planned_message WHERE id = :id")
                        .param("id", id)
                        .update()
                > 0;
    }

    /// The newest message of a ticket that counts for its conversation.
    long newest(long ticket) {
        return jdbc.sql(
                        "SELECT coalesce(max(id), 0) FROM message WHERE ticket_id = :ticket AND kind IN ('inbound', 'reply')")
                .param("ticket", ticket)
                .query(Long.class)
                .single();
    }

    boolean isClosed(long ticket) {
        return jdbc.sql("SELECT status = 'closed' FROM ticket WHERE id = :ticket")
                .param("ticket", ticket)
                .query(Boolean.class)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var recipients = row.getString("recipients");
        return new Row(
                row.getLong("id"),
                row.getLong("ticket_id"),
                row.getLong("person_id"),
                row.getString("person_name"),
                row.getString("body_text"),
                row.getString("body_html"),
                recipients == null ? null : JSON.readValue(recipients, Chosen.class),
                Arrays.asList((Long[]) row.getArray("uploads").getArray()),
                row.getString("then_status"),
                row.getLong("seen"),
                row.getTimestamp("send_at").toInstant(),
                row.getString("held_because"),
                row.getBoolean("stale"),
                row.getTimestamp("created_at").toInstant());
    }
}
