package id.tameng.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What goes out. Only replies, forwards and automatic messages do, and only a customer's own message is ever quoted
/// in them: the queries here name the kinds, so that a note cannot leave the house.
@Component
public class Letters {

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Empty for notes, for what customers wrote, and for what is not there.
    public Optional<Letter> find(long message) {
        return jdbc.sql("""
                        SELECT m.id, m.ticket_id, t.number, t.subject, m.author_id, m.body_text, m.body_html, m.recipients,
                          m.created_at, m.kind = 'forward' AS forwarded
                        FROM message AS m
                        JOIN ticket AS t ON t.id = m.ticket_id
                        WHERE m.id = :id AND m.kind IN ('reply', 'system', 'forward') AND m.delivery_status IS NOT NULL
                        """)
                .param("id", message)
                .query((row, index) -> letter(row))
                .optional()
                .map(letter -> letter.with(
                        files(message),
                        letter.forwarded() ? null : answered(letter).orElse(null)));
    }

    /// The numbers of tickets, by their ids.
    public Map<Long, TicketNumber> numbers(Collection<Long> tickets) {
        var numbers = new HashMap<Long, TicketNumber>();
        jdbc.sql("SELECT id, number FROM ticket WHERE id = ANY (:ids)")
                .param("ids", tickets.toArray(Long[]::new))
                .query((row, index) -> numbers.put(row.getLong("id"), number(row)))
                .list();
        return numbers;
    }

    /// A stranger's message in the thread (not verified) is not shown to the others.
    private Optional<Letter.Answered> answered(Letter letter) {
        return jdbc.sql("""
                        SELECT id, author_name, created_at, body_text
                        FROM message
                        WHERE ticket_id = :ticket AND id < :message AND kind = 'inbound' AND author_kind = 'customer' AND verified
                        ORDER BY id DESC
                        LIMIT 1
                        """)
                .param("ticket", letter.ticket())
                .param("message", letter.message())
                .query((row, index) -> new Letter.Answered(
                        row.getLong("id"),
                        row.getString("author_name"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getString("body_text")))
                .optional();
    }

    private List<StoredFile> files(long message) {
        return jdbc.sql("""
                        SELECT name, content_type, size, inline, content_id, blob
                        FROM attachment
                        WHERE message_id = :message
                        ORDER BY id
                        """).param("message", message).query(StoredFile.class).list();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        var recipients = Recipients.of(row.getString("recipients"));
        return new Letter(
                row.getLong("id"),
                row.getLong("ticket_id"),
                number(row),
                row.getString("subject"),
                row.getObject("author_id", Long.class),
                row.getString("body_text"),
                row.getString("body_html"),
                recipients.to(),
                recipients.cc(),
                List.of(),
                row.getTimestamp("created_at").toInstant(),
                null,
                row.getBoolean("forwarded"));
    }

    private static TicketNumber number(ResultSet row) throws SQLException {
        return TicketNumber.parse(row.getString("number")).orElseThrow();
    }
}
