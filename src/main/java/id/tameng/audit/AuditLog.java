package id.tameng.audit;

import id.tameng.platform.Cursor;
import id.tameng.platform.Slice;
import id.tameng.platform.audit.Changes.Change;
import id.tameng.platform.audit.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The audit trail, the newest first.
@Component
public class AuditLog {

    private static final int PORTION = 1_000;
    private static final TypeReference<TreeMap<String, Change>> CHANGES = new TypeReference<>() {};

    @Language("SQL")
    private static final String SELECT = """
            SELECT id, at, actor_id, actor_name, session_id, token_id, address, what, subject_kind, subject_id,
              subject_name, changes, reading
            FROM audit_entry
            WHERE (:person::bigint IS NULL OR actor_id = :person)
              AND (:kind::text IS NULL OR subject_kind = :kind)
              AND (:subject::text IS NULL OR subject_id = :subject
                OR strpos(lower(subject_name), lower(:subject)) > 0)
              AND (:from::timestamptz IS NULL OR at >= :from)
              AND (:until::timestamptz IS NULL OR at < :until)
              AND (:after::bigint IS NULL OR id < :after)
            ORDER BY id DESC
            LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditLog(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Slice<AuditEntry> page(AuditFilter filter, int limit, @Nullable Cursor after) {
        var rows = rows(filter, limit + 1, after == null ? null : after.id());
        return Slice.of(rows, limit, last -> Cursor.at(last.at(), last.id()));
    }

    /// Every entry that fits, however many there are, without holding them all.
    public void forEach(AuditFilter filter, Consumer<AuditEntry> reader) {
        var rows = rows(filter, PORTION, null);
        while (!rows.isEmpty()) {
            rows.forEach(reader);
            rows = rows(filter, PORTION, rows.getLast().id());
        }
    }

    /// What entries there are about.
    public List<String> listKinds() {
        return jdbc.sql("""
                        WITH RECURSIVE kind AS (
                          (SELECT min(subject_kind) AS name FROM audit_entry)
                          UNION ALL
                          SELECT (SELECT min(e.subject_kind) FROM audit_entry AS e WHERE e.subject_kind > kind.name)
                          FROM kind
                          WHERE kind.name IS NOT NULL)
                        SELECT name FROM kind WHERE name IS NOT NULL
                        """).query(String.class).list();
    }

    private List<AuditEntry> rows(AuditFilter filter, int limit, @Nullable Long after) {
        return jdbc.sql(SELECT)
                .param("person", filter.person(), Types.BIGINT)
                .param("kind", filter.kind(), Types.VARCHAR)
                .param("subject", filter.subject(), Types.VARCHAR)
                .param("from", timestamp(filter.from()), Types.TIMESTAMP)
                .param("until", timestamp(filter.until()), Types.TIMESTAMP)
                .param("after", after, Types.BIGINT)
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                some(row, "actor_id"),
                row.getString("actor_name"),
                some(row, "session_id"),
                some(row, "token_id"),
                row.getString("address"),
                row.getString("what"),
                new Subject(row.getString("subject_kind"), row.getString("subject_id"), row.getString("subject_name")),
                changes(row.getString("changes")),
                row.getBoolean("reading"));
    }

    private Map<String, Change> changes(@Nullable String text) {
        return text == null ? Map.of() : json.readValue(text, CHANGES);
    }

    private static @Nullable Long some(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
