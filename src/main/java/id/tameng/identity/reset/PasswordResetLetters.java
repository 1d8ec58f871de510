package id.tameng.identity.reset;

import id.tameng.platform.PlatformProperties;
import id.tameng.platform.mail.PersonalLetter;
import id.tameng.platform.mail.Postman;
import id.tameng.platform.secrets.Tokens;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
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

    private record Owner(long id, String email, String name, String language) {}

    private final JdbcClient jdbc;
    private final Postman postman;
    private final MessageSource messages;
    private final PlatformProperties platform;
    private final Clock clock;

    PasswordResetLetters(
            JdbcClient jdbc, Postman postman, MessageSource messages, PlatformProperties platform, Clock clock) {
        this.jdbc = jdbc;
        this.postman = postman;
        this.messages = messages;
        this.platform = platform;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(PasswordResetAsked asked) {
        writeTo(asked.email());
    }

    /// @param email in lower case
    @Transactional
    void writeTo(String email) {
        jdbc.sql("SELECT id, email, name, language FROM person WHERE lower(email) = :email AND active")
                .param("email", email)
                .query(Owner.class)
                .optional()
                .ifPresent(this::write);
    }

    private void write(Owner owner) {
        var token = Tokens.fresh();
        jdbc.sql("""
                        INSERT INTO password_reset (token_hash, person_id, expires_at)
                        VALUES (:hash, :person, :expires)
                        """)
                .param("hash", Tokens.hash(token))
                .param("person", owner.id())
                .param("expires", Timestamp.from(clock.instant().plus(LIFE)))
                .update();
        postman.send(
                letter(owner, platform.url().resolve("/password-reset/" + token).toString()));
    }

    private PersonalLetter letter(Owner owner, String link) {
        var language = Locale.of(owner.language());
        return new PersonalLetter(
                owner.name(),
                owner.email(),
                messages.getMessage("reset.mail.subject", null, language),
                messages.getMessage("reset.mail.text", new Object[] {owner.name(), link}, language));
    }
}
