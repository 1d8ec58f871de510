package id.tameng.platform.idempotency;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Answers by key, each for a day.
@Component
class KeptAnswers {

    private static final Duration LIFE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Until the transaction ends.
    ///
    /// @return false when another holds it
    boolean lock(Repeated request) {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(:lock)")
                .param("lock", request.lock())
                .query(Boolean.class)
                .single();
    }

    Optional<KeptAnswer> find(Repeated request) {
        return jdbc.sql("""
                        SELECT fingerprint, status, headers, body
                        FROM idempotent_answer
                        WHERE person_id = :person AND key = :key AND created_at >= :oldest
                        """)
                .param("person", request.person())
                .param("key", request.key())
                .param("oldest", oldest())
                .query((row, number) -> new KeptAnswer(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        List.of((String[]) row.getArray("headers").getArray()),
                        row.getString("body")))
                .optional();
    }

    void keep(Repeated request, KeptAnswer answer) {
        jdbc.sql("DELETE FROM idempotent_answer WHERE created_at < :oldest")
                .param("oldest", oldest())
                .update();
        jdbc.sql("""
                        INSERT INTO idempotent_answer (person_id, key, fingerprint, status, headers, body, created_at)
                        VALUES (:person, :key, :fingerprint, :status, :headers, :body, :now)
                        """)
                .param("person", request.person())
                .param("key", request.key())
                .param("fingerprint", request.fingerprint())
                .param("status", answer.status())
                .param("headers", answer.headers().toArray(String[]::new))
                .param("body", answer.body())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(LIFE));
    }
}
