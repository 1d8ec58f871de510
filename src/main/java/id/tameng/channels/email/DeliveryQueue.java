package id.tameng.channels.email;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Deliveries as rows. A node claims due ones by pushing their next attempt a short lease ahead: if it dies, they
/// become due again by themselves.
@Repository
class DeliveryQueue {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DeliveryQueue(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// @param due when they may go; what is not due at once can be taken back until it is claimed
    void insert(List<Delivery.Fresh> deliveries, Instant now, Instant due) {
        batches.batchUpdate("""
                INSERT INTO email_delivery (message_id, ticket_id, mailbox_id, header_id, recipients, automatic,
                  next_attempt_at, created_at, undo_until)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, deliveries, Math.max(1, deliveries.size()), (row, delivery) -> {
            row.setLong(1, delivery.message());
            row.setLong(2, delivery.ticket());
            row.setLong(3, delivery.mailbox());
            row.setString(4, delivery.headerId());
            row.setArray(
                    5,
                    row.getConnection()
                            .createArrayOf("text", delivery.recipients().toArray()));
            row.setBoolean(6, delivery.automatic());
            row.setTimestamp(7, Timestamp.from(due));
            row.setTimestamp(8, Timestamp.from(now));
            row.setTimestamp(9, due.isAfter(now) ? Timestamp.from(due) : null);
        });
    }

    /// Forgets a delivery that no worker has claimed. A worker that claims it at this moment skips the row that is
    /// locked here, or has emptied `undo_until` before this statement sees it: one of both wins.
    ///
    /// @return whether it was still there to be taken back
    boolean takeBack(long message) {
        return jdbc.sql(
                                "DELETE FROM email_delivery WHERE message_id = :message AND state = 'queued' AND undo_until IS NOT NULL")
                        .param("message", message)
                        .update()
                > 0;
    }

    /// @param busy mailboxes whose deliveries this node is working on already
    /// @param everywhere false: only mailboxes with an outgoing server of their own can send
    List<Delivery> claim(Instant now, Instant until, Collection<Long> busy, boolean everywhere, int limit) {
        return jdbc
                .sql("""
                        WITH due AS MATERIALIZED (
                          SELECT q.id
                          FROM email_delivery AS q
                          JOIN mailbox AS m ON m.id = q.mailbox_id AND (:everywhere OR m.smtp_host IS NOT NULL)
                          WHERE q.state = 'queued' AND q.next_attempt_at <= :now AND q.mailbox_id <> ALL (:busy)
                          ORDER BY q.next_attempt_at, q.id
                          LIMIT :limit
                          FOR UPDATE OF q SKIP LOCKED)
                        UPDATE email_delivery AS d
                        SET next_attempt_at = :until, undo_until = NULL
                        FROM due
                        WHERE d.id = due.id
                        RETURNING d.id, d.message_id, d.ticket_id, d.mailbox_id, d.header_id, d.recipients, d.automatic,
                          d.attempts
                        """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .param("busy", busy.toArray(Long[]::new))
                .param("everywhere", everywhere)
                .param("limit", limit)
                .query((row, index) -> delivery(row))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparingLong(Delivery::id))
                .toList();
    }

    /// Keeps claimed ones claimed while a slow server has its time.
    void renew(Collection<Long> ids, Instant until) {
        jdbc.sql("UPDATE email_delivery SET next_attempt_at = :until WHERE id = ANY (:ids) AND state = 'queued'")
                .param("until", Timestamp.from(until))
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    /// The attempts at these ended well, for all their recipients.
    ///
    /// @param words what the other server said, by the ids
    void sent(Map<Long, String> words, Instant now) {
        jdbc.sql("""
                        WITH tried AS (
                          INSERT INTO email_delivery_attempt (delivery_id, at, outcome, response)
                          SELECT id, :now, 'sent', words FROM unnest(:ids, :words) AS w (id, words))
                        UPDATE email_delivery
                        SET state = 'sent', attempts = attempts + 1, next_attempt_at = :now, sent_at = :now
                        WHERE id = ANY (:ids)
                        """)
                .param("ids", words.keySet().toArray(Long[]::new))
                .param("words", words.values().toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    void settle(long id, String state, Collection<String> recipients, Instant next) {
        jdbc.sql("""
                        UPDATE email_delivery
                        SET state = :state, recipients = :recipients, attempts = attempts + 1, next_attempt_at = :next
                        WHERE id = :id
                        """)
                .param("state", state)
                .param("recipients", recipients.toArray(String[]::new))
                .param("next", Timestamp.from(next))
                .param("id", id)
                .update();
    }

    void record(long id, Instant at, String outcome, String response) {
        jdbc.sql("""
                        INSERT INTO email_delivery_attempt (delivery_id, at, outcome, response)
                        VALUES (:id, :at, :outcome, :response)
                        """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("outcome", outcome)
                .param("response", response)
                .update();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getLong("message_id"),
                row.getLong("ticket_id"),
                row.getLong("mailbox_id"),
                row.getString("header_id"),
                Arrays.asList((String[]) row.getArray("recipients").getArray()),
                row.getBoolean("automatic"),
                row.getInt("attempts"));
    }
}
