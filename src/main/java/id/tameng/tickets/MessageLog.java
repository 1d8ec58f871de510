package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.DomainException;
import id.tameng.platform.Slice;
import id.tameng.tickets.MessageEntry.Author;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// What was said, as far as the viewer may see the ticket it was said in.
@Component
public class MessageLog {

    private record Attached(long message, MessageEntry.File file) {}

    private final JdbcClient jdbc;
    private final TicketList tickets;

    MessageLog(JdbcClient jdbc, TicketList tickets) {
        this.jdbc = jdbc;
        this.tickets = tickets;
    }

    /// Oldest first.
    ///
    /// @throws DomainException not-found
    public Slice<MessageEntry> page(Viewer viewer, TicketNumber number, int limit, @Nullable Cursor after) {
        var ticket = tickets.get(viewer, number);
        var found = select(viewer, "WHERE m.ticket_id = :ticket AND m.id > :after ORDER BY m.id LIMIT :rows")
                .param("ticket", ticket.id())
                .param("after", after == null ? 0 : after.id())
                .param("rows", limit + 1)
                .query(MessageLog::entry)
                .list();
        return Slice.of(withFiles(found), limit, last -> new Cursor("", last.id()));
    }

    /// Those of the ids that the viewer may see.
    public List<MessageEntry> list(Viewer viewer, Collection<Long> ids) {
        return withFiles(select(viewer, "WHERE m.id = ANY (:ids) ORDER BY m.id")
                .param("ids", ids.toArray(Long[]::new))
                .query(MessageLog::entry)
                .list());
    }

    /// @throws DomainException not-found
    public MessageEntry get(Viewer viewer, long id) {
        return list(viewer, List.of(id)).stream().findFirst().orElseThrow(DomainException::notFound);
    }

    /// @throws DomainException not-found
    public MessageEntry.File getFile(Viewer viewer, long id) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        SELECT f.id, f.message_id, f.name, f.content_type, f.size, f.inline, f.content_id, f.blob
                        FROM attachment AS f
                        JOIN message AS m ON m.id = f.message_id
                        WHERE f.id = :id AND m.ticket_id IN (SELECT id FROM ticket WHERE %s)
                        """.formatted(scope.clause())))
                .param("id", id)
                .query(MessageLog::attached)
                .optional()
                .map(Attached::file)
                .orElseThrow(DomainException::notFound);
    }

    private StatementSpec select(Viewer viewer, @Language("SQL") String rest) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                SELECT m.id, m.ticket_id, t.number, m.kind, m.channel, m.author_kind, m.author_id, m.author_name,
                  m.author_address, m.subject, m.body_text, coalesce(m.full_text, m.body_text) AS full_text, m.body_html,
                  m.recipients, m.automation, m.verified, m.delivery_status, m.delivery_detail, m.external_id, m.source,
                  m.created_at
                FROM message AS m
                JOIN (SELECT id, number FROM ticket WHERE %s) AS t ON t.id = m.ticket_id
                """.formatted(scope.clause()) + rest));
    }

    private List<MessageEntry> withFiles(List<MessageEntry> messages) {
        var files = files(messages.stream().map(MessageEntry::id).toArray(Long[]::new));
        return messages.stream()
                .map(message -> message.with(files.getOrDefault(message.id(), List.of())))
                .toList();
    }

    private Map<Long, List<MessageEntry.File>> files(Long[] messages) {
        return jdbc.sql("""
                        SELECT id, message_id, name, content_type, size, inline, content_id, blob
                        FROM attachment
                        WHERE message_id = ANY (:messages)
                        ORDER BY id
                        """).param("messages", messages).query(MessageLog::attached).list().stream()
                .collect(Collectors.groupingBy(
                        Attached::message, Collectors.mapping(Attached::file, Collectors.toList())));
    }

    private static Attached attached(ResultSet row, int line) throws SQLException {
        return new Attached(
                row.getLong("message_id"),
                new MessageEntry.File(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("content_type"),
                        row.getLong("size"),
                        row.getBoolean("inline"),
                        row.getString("content_id"),
                        row.getString("blob")));
    }

    private static MessageEntry entry(ResultSet row, int line) throws SQLException {
        var recipients = Recipients.of(row.getString("recipients"));
        return new MessageEntry(
                row.getLong("id"),
                row.getLong("ticket_id"),
                TicketNumber.parse(row.getString("number")).orElseThrow(),
                row.getString("kind"),
                row.getString("channel"),
                author(row),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("full_text"),
                row.getString("body_html"),
                recipients.to(),
                recipients.cc(),
                List.of(),
                row.getString("automation"),
                row.getBoolean("verified"),
                row.getString("delivery_status"),
                row.getString("delivery_detail"),
                row.getString("external_id"),
                row.getString("source"),
                row.getTimestamp("created_at").toInstant());
    }

    private static Author author(ResultSet row) throws SQLException {
        return new Author(
                row.getString("author_kind"),
                row.getObject("author_id", Long.class),
                row.getString("author_name"),
                row.getString("author_address"));
    }
}
