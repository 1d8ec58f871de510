package id.tameng.identity;

import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.util.Locale;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who works here and as what: the acts of those who look after people. Somebody who can look after people must always
/// remain.
@Component
public class Employment {

    private final JdbcClient jdbc;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final Sessions sessions;
    private final InCharge inCharge;
    private final PeopleNews news;
    private final AuditTrail audit;

    Employment(
            JdbcClient jdbc,
            PeopleDirectory directory,
            Memberships memberships,
            Sessions sessions,
            InCharge inCharge,
            PeopleNews news,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.memberships = memberships;
        this.sessions = sessions;
        this.inCharge = inCharge;
        this.news = news;
        this.audit = audit;
    }

    /// @throws DomainException not-found, email-taken, unknown-role, last-administrator, or changed-meanwhile when
    ///     somebody else was faster
    @Transactional
    public void change(long person, Terms terms) {
        var before = directory.get(person);
        update(person, terms);
        boolean moved = memberships.set(person, terms.teams());
        var name = Text.oneLine(terms.name());
        if (!before.name().equals(name)) {
            news.renamed(person, name);
        }
        if (moved || before.active() != terms.active() || !before.role().equals(terms.role())) {
            inCharge.require();
            news.accessChanged(person);
        }
        if (!terms.active()) {
            sessions.endAll(person, 0);
        }
        var after = directory.get(person);
        audit.changed("person.changed", Subject.person(person, after.name()), changes(before, after));
    }

    private static Changes changes(PeopleDirectory.Entry before, PeopleDirectory.Entry after) {
        return Changes.none()
                .with("name", before.name(), after.name())
                .with("alias", before.alias(), after.alias())
                .with("email", before.email(), after.email())
                .with("role", before.role(), after.role())
                .with("teams", before.teamNames(), after.teamNames())
                .with("active", before.active(), after.active());
    }

    private void update(long person, Terms terms) {
        try {
            int changed = jdbc.sql("""
                            UPDATE person
                            SET name = :name, alias = :alias, email = :email, active = :active, role_id = :role,
                              version = version + 1
                            WHERE id = :id AND version = :version
                            """)
                    .param("id", person)
                    .param("version", terms.version())
                    .param("name", Text.oneLine(terms.name()))
                    .param("alias", Text.oneLine(terms.alias()))
                    .param("email", terms.email().strip().toLowerCase(Locale.ROOT))
                    .param("active", terms.active())
                    .param("role", role(terms.role()))
                    .update();
            if (changed == 0) {
                throw DomainException.conflict("changed-meanwhile");
            }
        } catch (DuplicateKeyException e) {
            throw DomainException.conflict("email-taken", terms.email().strip());
        }
    }

    private long role(String key) {
        return jdbc.sql("SELECT id FROM role WHERE key = :key")
                .param("key", key)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> DomainException.invalid("unknown-role"));
    }

    /// What a person works here as.
    ///
    /// @param version of the person that this is a change of
    public record Terms(
            String name, String alias, String email, String role, Set<Long> teams, boolean active, int version) {}
}
