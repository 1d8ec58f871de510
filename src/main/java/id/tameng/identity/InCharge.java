package id.tameng.identity;

import id.tameng.platform.DomainException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Somebody who can look after people and roles must always remain, or nobody could ever let anyone in again.
@Component
class InCharge {

    private final JdbcClient jdbc;

    InCharge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Two administrators who dismiss each other at the same moment: the lock on the roles lets one go first, and the
    /// other then sees that nobody would be left.
    ///
    /// @throws DomainException last-administrator
    void require() {
        jdbc.sql("""
                SELECT id FROM role
                WHERE permissions && ARRAY['people.manage', 'roles.manage']
                ORDER BY id
                FOR NO KEY UPDATE
                """).query(Long.class).list();
        boolean remains = jdbc.sql("""
                        SELECT EXISTS (
                          SELECT FROM person AS p
                          JOIN role AS r ON r.id = p.role_id
                          WHERE p.active AND r.permissions @> ARRAY['people.manage', 'roles.manage'])
                        """).query(Boolean.class).single();
        if (!remains) {
            throw DomainException.conflict("last-administrator");
        }
    }
}
