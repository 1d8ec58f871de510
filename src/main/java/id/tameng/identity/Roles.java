package id.tameng.identity;

import id.tameng.platform.DomainException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people may do, by the part they play.
@Component
public class Roles {

    /// Those that come along; they cannot be renamed or removed.
    private static final Set<String> BUILT_IN = Set.of("agent", "supervisor", "administrator");

    @Language("SQL")
    private static final String ROLE = """
            SELECT r.id, r.key, r.name, r.visibility, r.permissions, r.second_factor, r.version,
              (SELECT count(*) FROM person AS p WHERE p.role_id = r.id) AS people
            FROM role AS r
            """;

    private final JdbcClient jdbc;

    Roles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// From the one that may least to the one that may most.
    public List<Role> list() {
        return jdbc.sql(ROLE + "ORDER BY cardinality(r.permissions), r.key")
                .query(Roles::role)
                .list();
    }

    /// @throws DomainException not-found
    public Role get(String key) {
        return jdbc.sql(ROLE + "WHERE r.key = :key")
                .param("key", key)
                .query(Roles::role)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// Every permission there is.
    public List<String> listPermissions() {
        return jdbc.sql("SELECT key FROM permission ORDER BY key")
                .query(String.class)
                .list();
    }

    private static Role role(ResultSet row, int number) throws SQLException {
        return new Role(
                row.getLong("id"),
                row.getString("key"),
                row.getString("name"),
                Visibility.valueOf(row.getString("visibility").toUpperCase(Locale.ROOT)),
                Set.of((String[]) row.getArray("permissions").getArray()),
                row.getBoolean("second_factor"),
                row.getInt("people"),
                row.getInt("version"));
    }

    /// @param key also of its name in the bundles, `role.<key>`, unless it has a name of its own
    /// @param secondFactor whether its people must prove more than a password
    /// @param people how many have it
    /// @param version to be handed back with a change, so that nobody writes over somebody else's
    public record Role(
            long id,
            String key,
            @Nullable String name,
            Visibility visibility,
            Set<String> permissions,
            boolean secondFactor,
            int people,
            int version) {

        public boolean isBuiltIn() {
            return BUILT_IN.contains(key);
        }
    }
}
