package id.tameng.identity.factors;

import id.tameng.platform.secrets.Tokens;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sign-ins that wait for their second factor: rows, so that any node can go on with them.
@Component
class LoginSteps {

    static final Duration LIFE = Duration.ofMinutes(10);

    /// @param next where she wanted to go
    record Step(long person, String next) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @return the token for the cookie
    String begin(long person, String next) {
        var token = Tokens.fresh();
        jdbc.sql("""
                        INSERT INTO login_step (token_hash, person_id, next, expires_at)
                        VALUES (:hash, :person, :next, :expires)
                        """)
                .param("hash", Tokens.hash(token))
                .param("person", person)
                .param("next", next)
                .param("expires", Timestamp.from(clock.instant().plus(LIFE)))
                .update();
        return token;
    }

    Optional<Step> find(String token) {
        return jdbc.sql("""
                        SELECT s.person_id AS person, s.next
                        FROM login_step AS s
                        JOIN person AS p ON p.id = s.person_id
                        WHERE s.token_hash = :hash AND s.expires_at > :now AND p.active
                        """)
                .param("hash", Tokens.hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(Step.class)
                .optional();
    }

    void end(String token) {
        jdbc.sql("DELETE FROM login_step WHERE token_hash = :hash")
                .param("hash", Tokens.hash(token))
                .update();
    }
}
