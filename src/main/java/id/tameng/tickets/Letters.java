package id.tameng.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /// By the ids of their messages. There is none for notes, for what customers wrote, and for what is not there.
    public Map<Long, Letter> find(Collection<Long> messages) {
        var ids = messages.toArray(Long[]::new);
        var files = files(ids);
        var answered = answered(ids);
        var letters = new HashMap<Long, Letter>();
        jdbc.sql("""
                        SELECT m.id, m.ticket_id, t.number, t.subject, m.author_id, m.body_text, m.body_html, m.recipients,
                          m.created_at, m.kind = 'forward' AS forwarded
                        FROM message AS m
                        JOIN ticket AS t ON t.id = m.ticket_id
                        WHERE m.id = ANY (:ids) AND m.kind IN ('reply', 'system', 'forward') AND m.delivery_status IS NOT NULL
                        """).param("ids", ids).query(row -> {
            long id = row.getLong("id");
            letters.put(id, letter(row, files.getOrDefault(id, List.of()), answered.get(id)));
        });
        return letters;
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

    /// What customers said last before each. A stranger's message in the thread (not verified) is not shown to the
    /// others.
    private Map<Long, Letter.Answered> answered(Long[] messages) {
        var answered = new HashMap<Long, Letter.Answered>();
        jdbc.sql("""
                        SELECT m.id AS message, a.id, a.author_name, a.created_at, a.body_text
                        FROM message AS m
                        CROSS JOIN LATERAL (
                          SELECT id, author_name, created_at, body_text
                          FROM message
                          WHERE ticket_id = m.ticket_id AND id < m.id AND kind = 'inbound' AND author_kind = 'customer' AND verified
                          ORDER BY id DESC
                          LIMIT 1) AS a
                        WHERE m.id = ANY (:messages) AND m.kind <> 'forward'
                        """).param("messages", messages).query(row -> {
            answered.put(
                    row.getLong("message"),
                    new Letter.Answered(
                            row.getLong("id"),
                            row.getString("author_name"),
                            row.getTimestamp("created_at").toInstant(),
                            row.getString("body_text")));
        });
        return answered;
    }

    private Map<Long, List<StoredFile>> files(Long[] messages) {
        var files = new HashMap<Long, List<StoredFile>>();
        jdbc.sql("""
                        SELECT message_id, name, content_type, size, inline, content_id, blob
                        FROM attachment
                        WHERE message_id = ANY (:messages)
                        ORDER BY id
                        """).param("messages", messages).query(row -> {
            files.computeIfAbsent(row.getLong("message_id"), message -> new ArrayList<>())
                    .add(new StoredFile(
                            row.getString("name"),
                            row.getString("content_type"),
                            row.getLong("size"),
                            row.getBoolean("inline"),
                            row.getString("content_id"),
                            row.getString("blob")));
        });
        return files;
    }

    private static Letter letter(ResultSet row, List<StoredFile> files, Letter.@Nullable Answered answered)
            throws SQLException {
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
                files,
                row.getTimestamp("created_at").toInstant(),
                answered,
                row.getBoolean("forwarded"));
    }

    private static TicketNumber number(ResultSet row) throws SQLException {
        return TicketNumber.parse(row.getString("number")).orElseThrow();
    }
}
