package id.tameng.channels.email;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which message a Message-ID stands for, per mailbox: theirs as they came, ours as they went out.
@Repository
class References {

    record Reference(long mailbox, String headerId, long ticket, long message, boolean ours) {}

    /// @param headerId without angle brackets
    record Key(long mailbox, String headerId) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    References(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<Key, Reference> find(Collection<Key> keys) {
        var found = new HashMap<Key, Reference>();
        if (!keys.isEmpty()) {
            jdbc.sql("""
                            SELECT r.mailbox_id, r.header_id, r.ticket_id, r.message_id, r.ours
                            FROM unnest(:mailboxes, :ids) AS w (mailbox_id, header_id)
                            JOIN email_reference AS r ON r.mailbox_id = w.mailbox_id AND r.header_id = w.header_id
                            """)
                    .param("mailboxes", keys.stream().map(Key::mailbox).toArray(Long[]::new))
                    .param("ids", keys.stream().map(Key::headerId).toArray(String[]::new))
                    .query((row, number) -> reference(row))
                    .list()
                    .forEach(reference -> found.put(new Key(reference.mailbox(), reference.headerId()), reference));
        }
        return found;
    }

    /// The thread of a ticket, oldest first, for the References header.
    List<String> listHeaderIds(long ticket) {
        return jdbc.sql("SELECT header_id FROM email_reference WHERE ticket_id = :ticket ORDER BY message_id")
                .param("ticket", ticket)
                .query(String.class)
                .list();
    }

    /// The threads up to messages of ours, by these, oldest first.
    Map<Long, List<Reference>> listBefore(Collection<Delivery> deliveries) {
        var threads = new HashMap<Long, List<Reference>>();
        jdbc.sql("""
                        SELECT w.message, r.mailbox_id, r.header_id, r.ticket_id, r.message_id, r.ours
                        FROM unnest(:tickets, :messages) AS w (ticket, message)
                        JOIN email_reference AS r ON r.ticket_id = w.ticket AND r.message_id < w.message
                        ORDER BY w.message, r.message_id, r.ours
                        """)
                .param("tickets", deliveries.stream().map(Delivery::ticket).toArray(Long[]::new))
                .param("messages", deliveries.stream().map(Delivery::message).toArray(Long[]::new))
                .query(row -> {
                    threads.computeIfAbsent(row.getLong("message"), message -> new ArrayList<>())
                            .add(reference(row));
                });
        return threads;
    }

    /// A message of ours that never went.
    void forget(long ticket, long message) {
        jdbc.sql("DELETE FROM email_reference WHERE ticket_id = :ticket AND message_id = :message AND ours")
                .param("ticket", ticket)
                .param("message", message)
                .update();
    }

    void insert(List<Reference> references) {
        batches.batchUpdate("""
                INSERT INTO email_reference (mailbox_id, header_id, ticket_id, message_id, ours) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """, references, Math.max(1, references.size()), (row, reference) -> {
            row.setLong(1, reference.mailbox());
            row.setString(2, reference.headerId());
            row.setLong(3, reference.ticket());
            row.setLong(4, reference.message());
            row.setBoolean(5, reference.ours());
        });
    }

    private static Reference reference(ResultSet row) throws SQLException {
        return new Reference(
                row.getLong("mailbox_id"),
                row.getString("header_id"),
                row.getLong("ticket_id"),
                row.getLong("message_id"),
                row.getBoolean("ours"));
    }
}
