package id.tameng.tickets;

import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How harsh messages are where their words alone do not tell: people have said so, or whoever judges them knows what
/// the
/// customer wrote before. It is stored beside what lists read, so that a [Line] knows it without a statement of its
/// own.
/// A person's word goes before a machine's.
@Component
public class ToldHarshness {

    /// A message as a machine has read it.
    ///
    /// @param severity null: no other than its words alone say
    public record Heard(long ticket, long message, @Nullable Integer severity) {}

    private final JdbcClient jdbc;
    private final TicketTopics topics;

    ToldHarshness(JdbcClient jdbc, TicketTopics topics) {
        this.jdbc = jdbc;
        this.topics = topics;
    }

    /// A column of a statement.
    ///
    /// @param message the column that names the message
    public static String ofMessage(String message) {
        return "(SELECT coalesce(h.severity, h.judged) FROM message_harshness AS h WHERE h.message_id = " + message
                + ")";
    }

    /// A column of a statement.
    ///
    /// @param ticket the column that names the ticket
    public static String ofSubject(String ticket) {
        return "(SELECT min(h.severity) FROM message_harshness AS h WHERE h.opens_id = " + ticket + ")";
    }

    /// Whoever has a list or the ticket open sees it.
    ///
    /// @param severity 0: its words may stand open; null: the machine's word counts again
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(long ticket, long message, @Nullable Integer severity) {
        if (keep(ticket, message, severity) > 0) {
            show(List.of(ticket));
        }
    }

    /// What a machine says of many; nothing is written where it says what it has always said.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(Collection<Heard> heard) {
        var changed = changed(heard);
        if (!changed.isEmpty()) {
            var tickets =
                    changed.stream().map(Heard::ticket).distinct().sorted().toList();
            lock(tickets);
            keep(changed);
            show(tickets);
        }
    }

    private List<Heard> changed(Collection<Heard> heard) {
        if (heard.isEmpty()) {
            return List.of();
        }
        var known = new HashMap<Long, Integer>();
        jdbc.sql(
                        "SELECT message_id, judged FROM message_harshness WHERE message_id = ANY (:messages) AND judged IS NOT NULL")
                .param("messages", heard.stream().map(Heard::message).toArray(Long[]::new))
                .query((RowCallbackHandler) row -> known.put(row.getLong("message_id"), row.getInt("judged")));
        return heard.stream()
                .filter(one -> !Objects.equals(one.severity(), known.get(one.message())))
                .toList();
    }

    /// In one order, so that two who change the same tickets do not wait for each other.
    private void lock(List<Long> tickets) {
        jdbc.sql("SELECT id FROM ticket WHERE id = ANY (:tickets) ORDER BY id FOR NO KEY UPDATE")
                .param("tickets", tickets.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    private void keep(List<Heard> changed) {
        jdbc.sql("""
                        INSERT INTO message_harshness (message_id, judged)
                        SELECT message, judged
                        FROM unnest(:messages::bigint[], :severities::smallint[]) AS heard (message, judged)
                        ON CONFLICT (message_id) DO UPDATE SET judged = excluded.judged
                        """)
                .param("messages", changed.stream().map(Heard::message).toArray(Long[]::new))
                .param("severities", changed.stream().map(Heard::severity).toArray(Integer[]::new))
                .update();
        forget(changed.stream().map(Heard::message).toList());
    }

    /// Of whom nobody says anything any more.
    private int forget(Collection<Long> messages) {
        return jdbc.sql(
                        "DELETE FROM message_harshness WHERE message_id = ANY (:messages) AND severity IS NULL AND judged IS NULL")
                .param("messages", messages.toArray(Long[]::new))
                .update();
    }

    /// A list makes those rows anew that have another version of their ticket's row.
    private void show(List<Long> tickets) {
        jdbc.sql("UPDATE ticket SET version = version WHERE id = ANY (:tickets)")
                .param("tickets", tickets.toArray(Long[]::new))
                .update();
        topics.announceAll(tickets);
    }

    private int keep(long ticket, long message, @Nullable Integer severity) {
        if (severity == null) {
            int silent = jdbc.sql("""
                            UPDATE message_harshness
                            SET severity = NULL, opens_id = NULL
                            WHERE message_id = :message AND severity IS NOT NULL
                            """).param("message", message).update();
            forget(List.of(message));
            return silent;
        }
        return jdbc.sql("""
                        INSERT INTO message_harshness AS known (message_id, opens_id, severity)
                        SELECT :message,
                          CASE WHEN NOT EXISTS (
                            SELECT FROM message WHERE ticket_id = :ticket AND kind = 'inbound' AND id < :message)
                          THEN CAST(:ticket AS bigint) END, :severity
                        ON CONFLICT (message_id) DO UPDATE
                        SET severity = excluded.severity, opens_id = excluded.opens_id
                        WHERE known.severity IS DISTINCT FROM excluded.severity
                        """)
                .param("ticket", ticket)
                .param("severity", severity, Types.SMALLINT)
                .param("message", message)
                .update();
    }
}
