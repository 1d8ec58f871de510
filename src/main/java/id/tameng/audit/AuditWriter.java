package id.tameng.audit;

import id.tameng.platform.audit.Changes;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Adds entries, many in one go.
@Component
class AuditWriter {

    @Language("SQL")
    private static final String INSERT = """
            INSERT INTO audit_entry (at, actor_id, actor_name, session_id, token_id, address, what, subject_kind,
              subject_id, subject_name, changes, reading)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS jsonb), ?)
            """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    AuditWriter(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void write(List<NewEntry> entries) {
        jdbc.batchUpdate(INSERT, entries, Math.max(1, entries.size()), this::bind);
    }

    private void bind(PreparedStatement row, NewEntry entry) throws SQLException {
        var origin = entry.origin();
        var deed = entry.deed();
        row.setTimestamp(1, Timestamp.from(entry.at()));
        row.setObject(2, origin.id(), Types.BIGINT);
        row.setString(3, origin.name());
        row.setObject(4, origin.session(), Types.BIGINT);
        row.setObject(5, origin.token(), Types.BIGINT);
        row.setString(6, origin.address());
        row.setString(7, deed.what());
        row.setString(8, deed.subject().kind());
        row.setString(9, deed.subject().id());
        row.setString(10, deed.subject().name());
        row.setString(11, json(deed.changes()));
        row.setBoolean(12, deed.reading());
    }

    private @Nullable String json(Changes changes) {
        return changes.isEmpty() ? null : json.writeValueAsString(changes.fields());
    }
}
