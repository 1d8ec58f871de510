package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.platform.Text;
import id.tameng.platform.blobs.BlobStore;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files that wait for the message they belong to. Each is its person's own and forgotten after a day, unless a
/// draft holds it.
@Component
public class Uploads {

    /// All files of one message together, as much as most mail servers take.
    public static final long LIMIT = 25L * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int LONGEST_NAME = 200;

    public record Upload(long id, String name, String contentType, long size) {}

    private final JdbcClient jdbc;
    private final BlobStore blobs;
    private final Clock clock;

    Uploads(JdbcClient jdbc, BlobStore blobs, Clock clock) {
        this.jdbc = jdbc;
        this.blobs = blobs;
        this.clock = clock;
    }

    /// @param name as the sender calls it; a path is cut off
    @Transactional
    public Upload add(Viewer viewer, String name, String contentType, InputStream content) throws IOException {
        forgetOld();
        var blob = blobs.store(content);
        return jdbc.sql("""
                        INSERT INTO upload (person_id, name, content_type, size, blob, created_at)
                        VALUES (:person, :name, :type, :size, :blob, :now)
                        RETURNING id, name, content_type, size
                        """)
                .param("person", viewer.id())
                .param("name", plainName(name))
                .param("type", plainType(contentType))
                .param("size", blob.size())
                .param("blob", blob.sha256())
                .param("now", Timestamp.from(clock.instant()))
                .query(Upload.class)
                .single();
    }

    /// Hands them over to a message, in this order; each can be used once.
    ///
    /// @throws InvalidField `attachments`: attachment-unknown
    /// @throws DomainException attachments-too-large
    @Transactional
    public List<StoredFile> take(Viewer viewer, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var files = jdbc.sql("""
                        WITH taken AS (
                          DELETE FROM upload
                          WHERE id = ANY (:ids) AND person_id = :person
                          RETURNING id, name, content_type, size, blob)
                        SELECT name, content_type, size, blob FROM taken ORDER BY array_position(:ids, id)
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("person", viewer.id())
                .query((row, number) -> new StoredFile(
                        row.getString("name"),
                        row.getString("content_type"),
                        row.getLong("size"),
                        false,
                        null,
                        row.getString("blob")))
                .list();
        if (files.size() < Set.copyOf(ids).size()) {
            throw new InvalidField("attachments", "attachment-unknown");
        }
        guardSize(files.stream().mapToLong(StoredFile::size).sum());
        return files;
    }

    /// Gives files of a message back to wait for another.
    ///
    /// @return their ids
    @Transactional
    public List<Long> putBack(Viewer viewer, List<StoredFile> files) {
        return files.stream()
                .map(file -> jdbc.sql("""
                                INSERT INTO upload (person_id, name, content_type, size, blob, created_at)
                                VALUES (:person, :name, :type, :size, :blob, :now)
                                RETURNING id
                                """)
                        .param("person", viewer.id())
                        .param("name", file.name())
                        .param("type", file.contentType())
                        .param("size", file.size())
                        .param("blob", file.blob())
                        .param("now", Timestamp.from(clock.instant()))
                        .query(Long.class)
                        .single())
                .toList();
    }

    /// The viewer's own among these, in this order.
    public List<Upload> list(Viewer viewer, List<Long> ids) {
        return jdbc.sql("""
                        SELECT id, name, content_type, size
                        FROM upload
                        WHERE id = ANY (:ids) AND person_id = :person
                        ORDER BY array_position(:ids, id)
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("person", viewer.id())
                .query(Upload.class)
                .list();
    }

    /// Whether a message could have them all, now or later.
    ///
    /// @throws DomainException attachments-too-large
    /// @throws InvalidField `attachments`: attachment-unknown
    public void check(Viewer viewer, List<Long> ids) {
        var files = list(viewer, ids);
        if (files.size() < Set.copyOf(ids).size()) {
            throw new InvalidField("attachments", "attachment-unknown");
        }
        guardSize(files.stream().mapToLong(Upload::size).sum());
    }

    private static void guardSize(long size) {
        if (size > LIMIT) {
            throw new DomainException(DomainException.Kind.TOO_LARGE, "attachments-too-large", LIMIT / 1024 / 1024);
        }
    }

    /// Forgets some before they were used.
    public void remove(Viewer viewer, Collection<Long> ids) {
        jdbc.sql("DELETE FROM upload WHERE id = ANY (:ids) AND person_id = :person")
                .param("ids", ids.toArray(Long[]::new))
                .param("person", viewer.id())
                .update();
    }

    private void forgetOld() {
        jdbc.sql("""
                        DELETE FROM upload AS u
                        WHERE u.created_at < :before
                          AND NOT EXISTS (SELECT FROM draft AS d WHERE d.person_id = u.person_id AND u.id = ANY (d.uploads))
                          AND NOT EXISTS (
                            SELECT FROM planned_message AS p WHERE p.person_id = u.person_id AND u.id = ANY (p.uploads))
                        """)
                .param("before", Timestamp.from(clock.instant().minus(PATIENCE)))
                .update();
    }

    private static String plainName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = Text.oneLine(last.replaceAll("\\p{Cntrl}", " "));
        return plain.isEmpty() ? "file" : Text.shorten(plain, LONGEST_NAME);
    }

    private static String plainType(String type) {
        try {
            var parsed = MediaType.parseMediaType(type);
            return parsed.getType() + "/" + parsed.getSubtype();
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM_VALUE;
        }
    }
}
