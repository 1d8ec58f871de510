package id.tameng.care.cases;

import id.tameng.identity.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who looked at a report; written before it is shown.
@Component
public class Readers {

    /// @param what `reported`, `read`, `answered`, `decided` or `exported`
    public record Reading(String name, String what, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Readers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(Viewer viewer, long report, String what) {
        jdbc.sql("""
                        INSERT INTO care_reading (case_id, person_id, person_name, what, at)
                        VALUES (:report, :me, :name, :what, :now)
                        """)
                .param("report", report)
                .param("me", viewer.id())
                .param("name", viewer.name())
                .param("what", what)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// Newest first.
    public List<Reading> of(long report) {
        return jdbc.sql("""
                        SELECT person_name AS name, what, at
                        FROM care_reading
                        WHERE case_id = :report
                        ORDER BY id DESC
                        LIMIT 100
                        """).param("report", report).query(Reading.class).list();
    }
}
