package id.tameng.identity.factors;

import id.tameng.platform.DomainException;
import id.tameng.platform.secrets.Tokens;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/// The random numbers that we have asked authenticators to sign, each taken back once.
@Component
class PasskeyChallenges {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyChallenges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param person for whom a passkey is to be made; null for signing in
    void give(Bytes challenge, @Nullable Long person) {
        jdbc.sql("""
                        INSERT INTO passkey_challenge (challenge_hash, person_id, expires_at)
                        VALUES (:hash, :person, :expires)
                        """)
                .param("hash", Tokens.hash(challenge.toBase64UrlString()))
                .param("person", person, Types.BIGINT)
                .param("expires", Timestamp.from(clock.instant().plus(LIFE)))
                .update();
    }

    /// @throws DomainException passkey-refused, when it is not one of ours, not hers, too old, or was taken before
    void take(Bytes challenge, @Nullable Long person) {
        int taken = jdbc.sql("""
                        DELETE FROM passkey_challenge
                        WHERE challenge_hash = :hash AND person_id IS NOT DISTINCT FROM :person AND expires_at > :now
                        """)
                .param("hash", Tokens.hash(challenge.toBase64UrlString()))
                .param("person", person, Types.BIGINT)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (taken == 0) {
            throw DomainException.invalid("passkey-refused");
        }
    }
}
