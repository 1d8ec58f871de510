package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What belongs to a single message: its files and its foreign HTML, for those who may see its ticket.
@Component
public class MessageFiles {

    private final JdbcClient jdbc;

    MessageFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws DomainException not-found, also for what the viewer may not see
    public StoredFile get(Viewer viewer, long attachment) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        SELECT a.name, a.content_type, a.size, a.inline, a.content_id, a.blob
                        FROM attachment AS a
                        JOIN message AS m ON m.id = a.message_id
                        WHERE a.id = :id AND m.ticket_id IN (SELECT id FROM ticket WHERE id = m.ticket_id AND %s)
                        """.formatted(scope.clause())))
                .param("id", attachment)
                .query(StoredFile.class)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// @throws DomainException not-found, also for what the viewer may not see or what has no HTML
    public MessageHtml html(Viewer viewer, long message) {
        var scope = TicketScope.of(viewer);
        var html = scope.apply(jdbc.sql("""
                        SELECT m.body_html
                        FROM message AS m
                        WHERE m.id = :id AND m.body_html IS NOT NULL
                          AND m.ticket_id IN (SELECT id FROM ticket WHERE id = m.ticket_id AND %s)
                        """.formatted(scope.clause())))
                .param("id", message)
                .query(String.class)
                .optional()
                .orElseThrow(DomainException::notFound);
        return new MessageHtml(html, pictures(message));
    }

    private Map<String, String> pictures(long message) {
        return jdbc
                .sql("SELECT id, name, content_type, size, inline, content_id FROM attachment WHERE message_id = :id")
                .param("id", message)
                .query((row, number) -> new Picture(
                        row.getString("content_id"),
                        new ThreadFile(
                                row.getLong("id"), row.getString("name"), row.getString("content_type"), 0, true)))
                .list()
                .stream()
                .filter(picture -> picture.contentId() != null && picture.file().isPicture())
                .collect(Collectors.toMap(
                        picture -> Objects.requireNonNull(picture.contentId()),
                        picture -> picture.file().url(),
                        (one, another) -> one));
    }

    private record Picture(@Nullable String contentId, ThreadFile file) {}
}
