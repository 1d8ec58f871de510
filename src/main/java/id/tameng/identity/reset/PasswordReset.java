package id.tameng.identity.reset;

import id.tameng.identity.LoginBackOff;
import id.tameng.identity.PasswordRules;
import id.tameng.identity.Sessions;
import id.tameng.platform.DomainException;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.secrets.Tokens;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The way to a new password for somebody who has forgotten hers.
@Component
class PasswordReset {

    private static final int FREE_PER_ACCOUNT = 3;
    private static final int FREE_PER_ADDRESS = 20;
    private static final int LONGEST_ADDRESS = 254;

    private record Owner(long id, String email, String name) {}

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final LoginBackOff backOff;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    PasswordReset(
            JdbcClient jdbc,
            PasswordEncoder passwords,
            Sessions sessions,
            LoginBackOff backOff,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.sessions = sessions;
        this.backOff = backOff;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /// Costs the same whether the account exists or not: who it is, is looked up afterwards and elsewhere.
    ///
    /// @param address the network address that asks
    /// @throws DomainException `too-many-logins` while this account or network address must wait
    @Transactional
    public void ask(String email, String address) {
        var account = email.strip().toLowerCase(Locale.ROOT);
        if (account.length() > LONGEST_ADDRESS) {
            return;
        }
        backOff.enterBy("reset-address:" + address, FREE_PER_ADDRESS);
        backOff.enterBy("reset:" + account, FREE_PER_ACCOUNT);
        events.publishEvent(new PasswordResetAsked(account));
    }

    /// Whether the token still opens the way.
    public boolean isOpen(String token) {
        return jdbc.sql("""
                        SELECT EXISTS (
                          SELECT FROM password_reset AS r
                          JOIN person AS p ON p.id = r.person_id
                          WHERE r.token_hash = :hash AND r.expires_at > :now AND p.active)
                        """)
                .param("hash", Tokens.hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /// Sets the password and signs her out everywhere. A password that the rules refuse leaves the way open.
    ///
    /// @throws DomainException not-found when the way is closed, or what the rules for passwords say
    @Transactional
    public void choose(String token, String password) {
        var owner = take(token);
        PasswordRules.check(password, owner.email(), owner.name());
        jdbc.sql("UPDATE person SET password_hash = :hash, version = version + 1 WHERE id = :id")
                .param("hash", Objects.requireNonNull(passwords.encode(password)))
                .param("id", owner.id())
                .update();
        jdbc.sql("DELETE FROM password_reset WHERE person_id = :id")
                .param("id", owner.id())
                .update();
        sessions.endAll(owner.id(), 0);
        backOff.release(owner.email());
        backOff.forgiveBy("reset:" + owner.email());
        audit.happenedTo("password.reset", owner.id());
    }

    /// Deleting decides which of two that come at the same moment was first.
    private Owner take(String token) {
        return jdbc.sql("""
                        DELETE FROM password_reset AS r
                        USING person AS p
                        WHERE r.token_hash = :hash AND r.expires_at > :now AND p.id = r.person_id AND p.active
                        RETURNING p.id, lower(p.email) AS email, p.name
                        """)
                .param("hash", Tokens.hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(Owner.class)
                .optional()
                .orElseThrow(DomainException::notFound);
    }
}
