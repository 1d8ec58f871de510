package id.tameng.identity;

import id.tameng.identity.Roles.Role;
import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Deciding what roles may do. Every request asks anew, so a change counts at once, also for whoever is signed in.
@Component
public class RoleDesign {

    private final JdbcClient jdbc;
    private final Roles roles;
    private final InCharge inCharge;
    private final PeopleNews news;
    private final AuditTrail audit;

    RoleDesign(JdbcClient jdbc, Roles roles, InCharge inCharge, PeopleNews news, AuditTrail audit) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.inCharge = inCharge;
        this.news = news;
        this.audit = audit;
    }

    /// @return the key
    /// @throws DomainException role-name-needed, role-name-taken, unknown-scope
    @Transactional
    public String add(Design design) {
        var name = name(design);
        check(design);
        try {
            var key = jdbc.sql("""
                            INSERT INTO role (key, name, visibility, permissions, second_factor)
                            VALUES ('own-' || nextval('own_role'), :name, :visibility, :permissions, :factor)
                            RETURNING key
                            """)
                    .param("name", name)
                    .param("visibility", word(design.visibility()))
                    .param("permissions", design.permissions().toArray(String[]::new))
                    .param("factor", design.secondFactor())
                    .query(String.class)
                    .single();
            audit.changed("role.added", subject(roles.get(key)), changes(null, roles.get(key)));
            return key;
        } catch (DuplicateKeyException e) {
            throw DomainException.conflict("role-name-taken", name);
        }
    }

    /// @throws DomainException not-found, changed-meanwhile, last-administrator, role-name-needed, role-name-taken,
    ///     unknown-scope
    @Transactional
    public void change(String key, Design design) {
        var before = roles.get(key);
        check(design);
        update(before, design, before.isBuiltIn() ? null : name(design));
        inCharge.require();
        var after = roles.get(key);
        if (before.visibility() != after.visibility() || !before.permissions().equals(after.permissions())) {
            people(before).forEach(news::accessChanged);
        }
        audit.changed("role.changed", subject(after), changes(before, after));
    }

    /// @throws DomainException not-found, role-built-in, role-in-use
    @Transactional
    public void remove(String key) {
        var role = roles.get(key);
        if (role.isBuiltIn()) {
            throw DomainException.conflict("role-built-in");
        }
        int removed = jdbc.sql("""
                        DELETE FROM role AS r
                        WHERE r.id = :id AND NOT EXISTS (SELECT FROM person AS p WHERE p.role_id = r.id)
                        """).param("id", role.id()).update();
        if (removed == 0) {
            throw DomainException.conflict("role-in-use", role.people());
        }
        audit.happened("role.removed", subject(role));
    }

    private void update(Role before, Design design, @Nullable String name) {
        try {
            int changed = jdbc.sql("""
                            UPDATE role
                            SET name = :name, visibility = :visibility, permissions = :permissions,
                              second_factor = :factor, version = version + 1
                            WHERE id = :id AND version = :version
                            """)
                    .param("name", name, java.sql.Types.VARCHAR)
                    .param("visibility", word(design.visibility()))
                    .param("permissions", design.permissions().toArray(String[]::new))
                    .param("factor", design.secondFactor())
                    .param("id", before.id())
                    .param("version", design.version())
                    .update();
            if (changed == 0) {
                throw DomainException.conflict("changed-meanwhile");
            }
        } catch (DuplicateKeyException e) {
            throw DomainException.conflict("role-name-taken", Objects.requireNonNullElse(name, ""));
        }
    }

    private void check(Design design) {
        var unknown = new HashSet<>(design.permissions());
        unknown.removeAll(Set.copyOf(roles.listPermissions()));
        if (!unknown.isEmpty()) {
            throw DomainException.invalid("unknown-scope", unknown.iterator().next());
        }
    }

    private List<Long> people(Role role) {
        return jdbc.sql("SELECT id FROM person WHERE role_id = :id AND active")
                .param("id", role.id())
                .query(Long.class)
                .list();
    }

    private static String name(Design design) {
        var name = Text.oneLine(design.name());
        if (name.isEmpty()) {
            throw DomainException.invalid("role-name-needed");
        }
        return name;
    }

    private static String word(Visibility visibility) {
        return visibility.name().toLowerCase(Locale.ROOT);
    }

    private static Subject subject(Role role) {
        return new Subject("role", role.key(), Objects.requireNonNullElse(role.name(), role.key()));
    }

    private static Changes changes(@Nullable Role before, Role after) {
        return Changes.none()
                .with("name", before == null ? null : before.name(), after.name())
                .with("visibility", before == null ? null : word(before.visibility()), word(after.visibility()))
                .with("permissions", before == null ? null : before.permissions(), after.permissions())
                .with("second_factor", before != null && before.secondFactor(), after.secondFactor());
    }

    /// @param name of an own role; ignored for those that come along
    /// @param version of the role that this is a change of
    public record Design(
            String name, Visibility visibility, Set<String> permissions, boolean secondFactor, int version) {}
}
