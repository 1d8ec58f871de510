package id.tameng.identity;

import id.tameng.platform.DomainException;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Subject;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A new password from those who look after people, for somebody who has lost hers.
@Component
public class PasswordRenewal {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final LoginBackOff backOff;
    private final AuditTrail audit;

    PasswordRenewal(
            JdbcClient jdbc, PasswordEncoder passwords, Sessions sessions, LoginBackOff backOff, AuditTrail audit) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.sessions = sessions;
        this.backOff = backOff;
        this.audit = audit;
    }

    /// Signs her out everywhere and lets her in at once, however often she has tried the old one.
    ///
    /// @return the password, shown this once
    /// @throws DomainException not-found
    @Transactional
    public String renew(long person) {
        var password = GeneratedPassword.next();
        var email = jdbc.sql("""
                        UPDATE person
                        SET password_hash = :hash, version = version + 1
                        WHERE id = :id
                        RETURNING lower(email)
                        """)
                .param("hash", Objects.requireNonNull(passwords.encode(password)))
                .param("id", person)
                .query(String.class)
                .optional()
                .orElseThrow(DomainException::notFound);
        sessions.endAll(person, 0);
        backOff.release(email);
        audit.happened("password.renewed", Subject.person(person, email));
        return password;
    }
}
