package id.tameng.tickets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What customers wrote, for the program itself: whoever shows it asks what the viewer may see.
@Component
public class InboundMessages {

    /// @param text without quotes and signature; the subject when there is nothing else
    public record Inbound(long id, long ticket, String text, Instant at) {}

    /// @param customer whose ticket it is in now
    public record Writer(long customer, String name) {}

    @Language("SQL")
    private static final String SELECT = """
            SELECT id, ticket_id AS ticket, coalesce(nullif(left(body_text, 20000), ''), subject, '') AS text,
              created_at AS at
            FROM message
            """;

    private final JdbcClient jdbc;

    InboundMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of the messages that came from outside and are no machine's report.
    public List<Inbound> list(Collection<Long> ids) {
        return jdbc.sql(SELECT + "WHERE id = ANY (:ids) AND kind = 'inbound' ORDER BY id")
                .param("ids", ids.toArray(Long[]::new))
                .query(Inbound.class)
                .list();
    }

    /// What the same customers wrote in the same tickets just before, for all of them with one statement.
    ///
    /// @param most of each, oldest first
    /// @return by message; without those that had nothing before
    public Map<Long, List<String>> earlier(Collection<Long> ids, int most) {
        var earlier = new HashMap<Long, List<String>>();
        jdbc.sql("""
                        SELECT m.id, e.text
                        FROM message AS m
                        CROSS JOIN LATERAL (
                          SELECT b.id, left(b.body_text, 2000) AS text
                          FROM message AS b
                          WHERE b.ticket_id = m.ticket_id AND b.id < m.id AND b.kind = 'inbound' AND b.author_id = m.author_id
                          ORDER BY b.id DESC
                          LIMIT :most) AS e
                        WHERE m.id = ANY (:ids)
                        ORDER BY m.id, e.id
                        """).param("ids", ids.toArray(Long[]::new)).param("most", most).query((RowCallbackHandler)
                row -> earlier.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>())
                        .add(row.getString("text")));
        return earlier;
    }

    /// Who wrote them.
    ///
    /// @return by message
    public Map<Long, Writer> writers(Collection<Long> ids) {
        var writers = new HashMap<Long, Writer>();
        jdbc.sql("""
                        SELECT m.id, t.customer_id, m.author_name
                        FROM message AS m
                        JOIN ticket AS t ON t.id = m.ticket_id
                        WHERE m.id = ANY (:ids)
                        """).param("ids", ids.toArray(Long[]::new)).query((RowCallbackHandler) row ->
                writers.put(row.getLong("id"), new Writer(row.getLong("customer_id"), row.getString("author_name"))));
        return writers;
    }

    /// The newest that are older than this one, newest first.
    public List<Inbound> before(long id, int limit) {
        return jdbc.sql(SELECT + "WHERE id < :id AND kind = 'inbound' ORDER BY id DESC LIMIT :limit")
                .param("id", id)
                .param("limit", limit)
                .query(Inbound.class)
                .list();
    }

    /// Those of a ticket, wherever they came in.
    public List<Long> idsOf(long ticket) {
        return jdbc.sql("SELECT id FROM message WHERE ticket_id = :ticket AND kind = 'inbound'")
                .param("ticket", ticket)
                .query(Long.class)
                .list();
    }

    /// The id of the newest message of all; 0 when there is none.
    public long newest() {
        return jdbc.sql("SELECT coalesce(max(id), 0) FROM message")
                .query(Long.class)
                .single();
    }
}
