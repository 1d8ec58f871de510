package id.tameng.tickets;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Messages and their files as rows, written many at a time.
@Repository
class MessageStore {

    @Language("SQL")
    private static final String MESSAGE = """
            INSERT INTO message (id, ticket_id, kind, channel, author_kind, author_id, author_name, author_address, subject,
              body_text, full_text, body_html, recipients, external_id, source, automation, verified, delivery_status, created_at,
              author_alias, send_at, stood)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    @Language("SQL")
    private static final String FILE = """
            INSERT INTO attachment (message_id, name, content_type, size, inline, content_id, blob)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private record Attached(long message, StoredFile file) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    MessageStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Draws the id of one message.
    long draw() {
        return jdbc.sql("SELECT nextval('message_id')").query(Long.class).single();
    }

    /// Draws ids for tickets and messages in one statement.
    Ids draw(int tickets, int messages) {
        var drawn = jdbc.sql("""
                        SELECT nextval('ticket_id') FROM generate_series(1, :tickets)
                        UNION ALL
                        SELECT nextval('message_id') FROM generate_series(1, :messages)
                        """)
                .param("tickets", tickets)
                .param("messages", messages)
                .query(Long.class)
                .list();
        return new Ids(
                drawn.subList(0, tickets).iterator(),
                drawn.subList(tickets, tickets + messages).iterator());
    }

    record Ids(java.util.Iterator<Long> tickets, java.util.Iterator<Long> messages) {}

    void insert(List<NewMessage> messages) {
        batches.batchUpdate(MESSAGE, messages, Math.max(1, messages.size()), MessageStore::bind);
        var files = messages.stream()
                .flatMap(message -> message.files().stream().map(file -> new Attached(message.id(), file)))
                .toList();
        if (!files.isEmpty()) {
            batches.batchUpdate(FILE, files, files.size(), MessageStore::bind);
        }
    }

    private static void bind(PreparedStatement row, NewMessage message) throws SQLException {
        row.setLong(1, message.id());
        row.setLong(2, message.ticket());
        row.setString(3, message.kind());
        row.setString(4, message.channel());
        row.setString(5, message.author().kind());
        row.setObject(6, message.author().id(), Types.BIGINT);
        row.setString(7, message.author().name());
        row.setString(8, message.author().address());
        row.setString(9, message.subject());
        row.setString(10, message.bodyText());
        row.setString(11, message.fullText());
        row.setString(12, message.bodyHtml());
        row.setString(13, message.recipients());
        row.setString(14, message.externalId());
        row.setString(15, message.source());
        row.setString(16, message.automation().key());
        row.setBoolean(17, message.verified());
        row.setString(18, message.deliveryStatus());
        row.setTimestamp(19, Timestamp.from(message.at()));
        row.setString(20, message.author().alias());
        var held = message.held();
        row.setTimestamp(21, held == null ? null : Timestamp.from(held.until()));
        row.setString(22, held == null ? null : held.stood().json());
    }

    private static void bind(PreparedStatement row, Attached attached) throws SQLException {
        var file = attached.file();
        row.setLong(1, attached.message());
        row.setString(2, file.name());
        row.setString(3, file.contentType());
        row.setLong(4, file.size());
        row.setBoolean(5, file.inline());
        row.setString(6, file.contentId());
        row.setString(7, file.blob());
    }
}
