package id.tameng.identity.factors;

import id.tameng.identity.LoginBackOff;
import id.tameng.identity.Sessions;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Subject;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a person has besides her password, and what her role asks for.
@Component
public class Factors {

    private static final int FREE = 5;

    private final JdbcClient jdbc;
    private final AuthenticatorApp app;
    private final RecoveryCodes codes;
    private final Sessions sessions;
    private final LoginBackOff backOff;
    private final AuditTrail audit;

    Factors(
            JdbcClient jdbc,
            AuthenticatorApp app,
            RecoveryCodes codes,
            Sessions sessions,
            LoginBackOff backOff,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.app = app;
        this.codes = codes;
        this.sessions = sessions;
        this.backOff = backOff;
        this.audit = audit;
    }

    /// @throws DomainException not-found
    public Standing get(long person) {
        return jdbc.sql("""
                        SELECT p.name, r.second_factor AS required,
                          EXISTS (
                            SELECT FROM authenticator_app AS a
                            WHERE a.person_id = p.id AND a.confirmed_at IS NOT NULL) AS app,
                          (SELECT count(*) FROM passkey AS k WHERE k.person_id = p.id) AS passkeys,
                          (SELECT count(*) FROM recovery_code AS c
                           WHERE c.person_id = p.id AND c.used_at IS NULL) AS codes
                        FROM person AS p
                        JOIN role AS r ON r.id = p.role_id
                        WHERE p.id = :person
                        """)
                .param("person", person)
                .query(Standing.class)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// Confirms the app that is being set up, and opens the session if it waited for that.
    ///
    /// @return recovery codes, to be shown this once
    /// @throws DomainException code-wrong, too-many-logins
    @Transactional
    public List<String> addApp(Viewer viewer, String code) {
        app.confirm(viewer.id(), compact(code));
        sessions.admit(viewer.id());
        audit.happened("factor.app-added", Subject.person(viewer.id(), viewer.name()));
        return codes.renew(viewer.id());
    }

    /// @param code of the app, or a recovery code: whoever found an open screen cannot
    /// @throws DomainException code-wrong, factor-required, too-many-logins
    public void removeApp(Viewer viewer, String code) {
        var standing = get(viewer.id());
        if (standing.required() && standing.passkeys() == 0) {
            throw DomainException.conflict("factor-required");
        }
        prove(viewer.id(), code);
        app.remove(viewer.id());
        audit.happened("factor.app-removed", Subject.person(viewer.id(), viewer.name()));
    }

    /// @throws DomainException code-wrong, too-many-logins
    public List<String> renewCodes(Viewer viewer, String code) {
        prove(viewer.id(), code);
        audit.happened("factor.codes-renewed", Subject.person(viewer.id(), viewer.name()));
        return codes.renew(viewer.id());
    }

    /// Takes everything away from somebody who has lost it, and signs her out: with her password she begins anew.
    ///
    /// @throws DomainException not-found
    @Transactional
    public void reset(long person) {
        var name = get(person).name();
        app.remove(person);
        codes.remove(person);
        jdbc.sql("DELETE FROM passkey WHERE person_id = :person")
                .param("person", person)
                .update();
        sessions.endAll(person, 0);
        audit.happened("factor.reset", Subject.person(person, name));
    }

    /// Counted before it is looked at, like a password: six digits are few.
    ///
    /// @throws DomainException code-wrong, too-many-logins
    void prove(long person, String code) {
        var key = "factor:" + person;
        backOff.enterBy(key, FREE);
        var compact = compact(code);
        boolean right =
                compact.length() == OneTimeCode.DIGITS ? app.accepts(person, compact) : codes.accepts(person, compact);
        if (!right) {
            throw DomainException.invalid("code-wrong");
        }
        backOff.forgiveBy(key);
    }

    private static String compact(String code) {
        return code.replaceAll("[\\s-]", "");
    }

    /// @param required whether her role asks for a second factor
    /// @param codes recovery codes that are left
    public record Standing(String name, boolean required, boolean app, int passkeys, int codes) {

        /// Whether a password alone does not let her in. Passkeys by themselves are a convenience, unless her role asks
        /// for more than a password.
        boolean needsStep() {
            return app || (required && passkeys > 0);
        }

        public boolean needsEnrolment() {
            return required && !app && passkeys == 0;
        }
    }
}
