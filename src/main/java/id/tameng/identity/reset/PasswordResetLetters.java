package id.tameng.identity.reset;

import id.tameng.identity.PersonalLetters;
import id.tameng.platform.secrets.Tokens;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes the letter with the link, if the account exists. Coming twice, it sends two letters; both links are good
/// until
/// one is used.
@Component
class PasswordResetLetters {

    static final Duration LIFE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final PersonalLetters letters;
    private final Clock clock;

    PasswordResetLetters(JdbcClient jdbc, PersonalLetters letters, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(PasswordResetAsked asked) {
        writeTo(asked.email());
    }

    /// @param email in lower case
    @Transactional
    void writeTo(String email) {
        jdbc.sql("SELECT id FROM person WHERE lower(email) = :email AND active")
                .param("email", email)
                .query(Long.class)
                .optional()
                .ifPresent(this::write);
    }

    private void write(long owner) {
        var token = Tokens.fresh();
        var expires = clock.instant().plus(LIFE);
        jdbc.sql("""
                        INSERT INTO password_reset (token_hash, person_id, expires_at)
                        VALUES (:hash, :person, :expires)
                        """)
                .param("hash", Tokens.hash(token))
                .param("person", owner)
                .param("expires", Timestamp.from(expires))
                .update();
        letters.send(List.of(owner), "password-reset", "/password-reset/" + token, expires);
    }
}
