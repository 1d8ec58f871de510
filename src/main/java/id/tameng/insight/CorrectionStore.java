package id.tameng.insight;

import id.tameng.identity.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Corrections as rows; none is ever removed.
@Repository
class CorrectionStore {

    @Language("SQL")
    private static final String SELECT = """
            SELECT id, message_id, what, before, after, model, person_name, at
            FROM insight_correction
            WHERE undone_at IS NULL AND\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CorrectionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Viewer person, ReadMessage message, What what, String before, String after) {
        jdbc.sql("""
                        INSERT INTO insight_correction (message_id, what, before, after, model, person_id, person_name, at)
                        VALUES (:message, :what, :before, :after, :model, :person, :name, :now)
                        """)
                .param("message", message.message())
                .param("what", what.key())
                .param("before", before)
                .param("after", after)
                .param("model", message.judgement().model())
                .param("person", person.id())
                .param("name", person.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void end(long message, What what) {
        jdbc.sql("""
                        UPDATE insight_correction
                        SET undone_at = :now
                        WHERE message_id = :message AND what = :what AND undone_at IS NULL
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("message", message)
                .param("what", what.key())
                .update();
    }

    List<Correction> of(long message) {
        return jdbc.sql(SELECT + "message_id = :message ORDER BY id")
                .param("message", message)
                .query(CorrectionStore::read)
                .list();
    }

    /// Those that stand, oldest first, without what people wrote who may be in danger: that is not for anybody to train
    /// with.
    List<Correction> after(long id, int limit) {
        return jdbc.sql(SELECT + """
                        id > :id AND NOT EXISTS (
                          SELECT FROM insight_judgement AS j WHERE j.message_id = insight_correction.message_id AND j.has_distress)
                        ORDER BY id
                        LIMIT :limit
                        """)
                .param("id", id)
                .param("limit", limit)
                .query(CorrectionStore::read)
                .list();
    }

    long count() {
        return jdbc.sql("SELECT count(*) FROM insight_correction WHERE undone_at IS NULL")
                .query(Long.class)
                .single();
    }

    static Correction read(ResultSet row, int number) throws SQLException {
        return new Correction(
                row.getLong("id"),
                row.getLong("message_id"),
                What.find(row.getString("what")).orElseThrow(),
                row.getString("before"),
                row.getString("after"),
                row.getString("model"),
                row.getString("person_name"),
                row.getTimestamp("at").toInstant());
    }
}
