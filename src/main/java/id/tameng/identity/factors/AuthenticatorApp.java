package id.tameng.identity.factors;

import id.tameng.platform.DomainException;
import id.tameng.platform.secrets.Vault;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.apache.commons.codec.binary.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The authenticator apps of our people. A secret counts once a code has proved that the app has it.
@Component
class AuthenticatorApp {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// RFC 4226, 4: as long as the hash.
    private static final int BYTES = 20;

    /// @param secret in base 32
    private record Kept(String secret, long lastStep) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    AuthenticatorApp(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /// The secret to be set up, in base 32; the same until it is confirmed.
    ///
    /// @throws DomainException app-present
    @Transactional
    String pending(long person) {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        jdbc.sql("""
                        INSERT INTO authenticator_app (person_id, secret) VALUES (:person, :secret)
                        ON CONFLICT DO NOTHING
                        """)
                .param("person", person)
                .param("secret", vault.lock(new Base32().encodeToString(secret)))
                .update();
        return find(person, false).map(Kept::secret).orElseThrow(() -> DomainException.conflict("app-present"));
    }

    /// @throws DomainException code-wrong
    @Transactional
    void confirm(long person, String code) {
        if (!take(person, code, false)) {
            throw DomainException.invalid("code-wrong");
        }
        jdbc.sql("UPDATE authenticator_app SET confirmed_at = :now WHERE person_id = :person")
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person)
                .update();
    }

    /// Whether the code is good, now and for the first time.
    boolean accepts(long person, String code) {
        return take(person, code, true);
    }

    void remove(long person) {
        jdbc.sql("DELETE FROM authenticator_app WHERE person_id = :person")
                .param("person", person)
                .update();
    }

    /// Of two that come with the same code at the same moment, the row lets one through.
    private boolean take(long person, String code, boolean confirmed) {
        var kept = find(person, confirmed);
        if (kept.isEmpty()) {
            return false;
        }
        var secret = new Base32().decode(kept.get().secret());
        var step = OneTimeCode.step(secret, code, clock.instant(), kept.get().lastStep());
        return step.isPresent()
                && jdbc.sql("""
                                UPDATE authenticator_app
                                SET last_step = :step
                                WHERE person_id = :person AND last_step < :step
                                """)
                                .param("step", step.getAsLong())
                                .param("person", person)
                                .update()
                        == 1;
    }

    private Optional<Kept> find(long person, boolean confirmed) {
        return jdbc.sql("""
                        SELECT secret, last_step
                        FROM authenticator_app
                        WHERE person_id = :person AND (confirmed_at IS NOT NULL) = :confirmed
                        """)
                .param("person", person)
                .param("confirmed", confirmed)
                .query((row, number) -> new Kept(vault.open(row.getBytes("secret")), row.getLong("last_step")))
                .optional();
    }
}
