package id.tameng.tickets;

import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How harsh people say that messages are. It is stored beside what lists read, so that a [Line] knows it without a
/// statement of its own.
@Component
public class ToldHarshness {

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
        return "(SELECT h.severity FROM message_harshness AS h WHERE h.message_id = " + message + ")";
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
            // A list makes those rows anew that have another version of their ticket's row.
            jdbc.sql("UPDATE ticket SET version = version WHERE id = :ticket")
                    .param("ticket", ticket)
                    .update();
            topics.announceAll(List.of(ticket));
        }
    }

    private int keep(long ticket, long message, @Nullable Integer severity) {
        var statement = severity == null
                ? jdbc.sql("DELETE FROM message_harshness WHERE message_id = :message")
                : jdbc.sql("""
                        INSERT INTO message_harshness AS known (message_id, opens_id, severity)
                        SELECT :message,
                          CASE WHEN NOT EXISTS (
                            SELECT FROM message WHERE ticket_id = :ticket AND kind = 'inbound' AND id < :message)
                          THEN CAST(:ticket AS bigint) END, :severity
                        ON CONFLICT (message_id) DO UPDATE SET severity = excluded.severity
                        WHERE known.severity <> excluded.severity
                        """).param("ticket", ticket).param("severity", severity, Types.SMALLINT);
        return statement.param("message", message).update();
    }
}
