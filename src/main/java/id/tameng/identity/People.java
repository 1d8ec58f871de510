package id.tameng.identity;

import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The people who work here.
@Component
public class People {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Memberships memberships;
    private final AuditTrail audit;

    People(JdbcClient jdbc, PasswordEncoder passwords, Memberships memberships, AuditTrail audit) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.memberships = memberships;
        this.audit = audit;
    }

    /// @return the id
    /// @throws DomainException email-taken, unknown-role, or what the rules for passwords say
    @Transactional
    public long add(NewPerson person) {
        PasswordRules.check(person.password(), person.email(), person.name());
        try {
            long id = insert(person);
            memberships.set(id, person.teams());
            audit.changed("person.added", Subject.person(id, person.name()), changes(person));
            return id;
        } catch (DuplicateKeyException e) {
            throw DomainException.conflict("email-taken", person.email().strip());
        }
    }

    private static Changes changes(NewPerson person) {
        return Changes.none().with("email", null, person.email()).with("role", null, person.role());
    }

    /// Whoever can be given a ticket of this team: its members, and everyone who sees all tickets.
    public List<Colleague> listAssignable(long team) {
        return jdbc.sql("""
                        SELECT p.id, p.name, p.alias
                        FROM person AS p
                        JOIN role AS r ON r.id = p.role_id
                        WHERE p.active AND 'tickets.write' = ANY (r.permissions)
                          AND (r.visibility = 'all' OR EXISTS (
                            SELECT FROM team_member AS m WHERE m.person_id = p.id AND m.team_id = :team))
                        ORDER BY p.name
                        """).param("team", team).query(Colleague.class).list();
    }

    /// Everyone who can sign in and may do this.
    public List<Colleague> listWith(String permission) {
        return jdbc.sql("""
                        SELECT p.id, p.name, p.alias
                        FROM person AS p
                        JOIN role AS r ON r.id = p.role_id
                        WHERE p.active AND :permission = ANY (r.permissions)
                        ORDER BY lower(p.name), p.id
                        """)
                .param("permission", permission)
                .query(Colleague.class)
                .list();
    }

    /// Everyone who can sign in.
    public List<Colleague> listActive() {
        return jdbc.sql("SELECT id, name, alias FROM person WHERE active ORDER BY lower(name), id")
                .query(Colleague.class)
                .list();
    }

    /// Those of them who are known, whether or not they can sign in.
    public List<Colleague> find(Collection<Long> ids) {
        return jdbc.sql("SELECT id, name, alias FROM person WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(Colleague.class)
                .list();
    }

    /// @throws DomainException not-found
    public Colleague get(long id) {
        return jdbc.sql("SELECT id, name, alias FROM person WHERE id = :id")
                .param("id", id)
                .query(Colleague.class)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    private long insert(NewPerson person) {
        return jdbc.sql("""
                        INSERT INTO person (email, name, alias, password_hash, role_id, language, time_zone)
                        SELECT :email, :name, :alias, :hash, r.id, :language, :zone FROM role AS r WHERE r.key = :role
                        RETURNING id
                        """)
                .param("email", person.email().strip().toLowerCase(Locale.ROOT))
                .param("name", Text.oneLine(person.name()))
                .param("alias", Text.oneLine(person.alias()))
                .param("hash", passwords.encode(person.password()))
                .param("language", person.language())
                .param("zone", person.zone())
                .param("role", person.role())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> DomainException.invalid("unknown-role"));
    }

    /// A person as colleagues see her.
    public record Colleague(long id, String name, String alias) {}

    /// @param role `agent`, `supervisor` or `administrator`
    public record NewPerson(
            String email,
            String name,
            String alias,
            String password,
            String role,
            String language,
            String zone,
            Set<Long> teams) {

        /// The same with a password made here.
        public NewPerson withGeneratedPassword() {
            return new NewPerson(email, name, alias, GeneratedPassword.next(), role, language, zone, teams);
        }

        NewPerson in(long team) {
            return new NewPerson(email, name, alias, password, role, language, zone, Set.of(team));
        }
    }
}
