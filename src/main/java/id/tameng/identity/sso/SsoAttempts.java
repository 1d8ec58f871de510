package id.tameng.identity.sso;

import id.tameng.platform.secrets.Tokens;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sign-ins that wait for the identity provider's answer.
@Component
class SsoAttempts {

    static final Duration LIFE = Duration.ofMinutes(10);

    /// @param state comes back with the answer
    /// @param nonce comes back inside the token
    /// @param verifier proves that whoever fetches the token has begun this (RFC 7636)
    /// @param next where she wanted to go
    record Attempt(String state, String nonce, String verifier, String next) {

        static Attempt fresh(String next) {
            return new Attempt(Tokens.fresh(), Tokens.fresh(), Tokens.fresh(), next);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    SsoAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @return the token for the cookie that ties the answer to this browser
    String begin(Attempt attempt) {
        var token = Tokens.fresh();
        jdbc.sql("""
                        INSERT INTO sso_attempt (token_hash, state, nonce, verifier, next, expires_at)
                        VALUES (:hash, :state, :nonce, :verifier, :next, :expires)
                        """)
                .param("hash", Tokens.hash(token))
                .param("state", attempt.state())
                .param("nonce", attempt.nonce())
                .param("verifier", attempt.verifier())
                .param("next", attempt.next())
                .param("expires", Timestamp.from(clock.instant().plus(LIFE)))
                .update();
        return token;
    }

    /// Once only.
    Optional<Attempt> take(String token) {
        return jdbc.sql("""
                        DELETE FROM sso_attempt
                        WHERE token_hash = :hash AND expires_at > :now
                        RETURNING state, nonce, verifier, next
                        """)
                .param("hash", Tokens.hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(Attempt.class)
                .optional();
    }
}
