package id.tameng.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people may do, by the part they play.
@Component
public class Roles {

    private final JdbcClient jdbc;

    Roles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// From the one that may least to the one that may most.
    public List<Role> list() {
        return jdbc.sql("SELECT key, visibility, permissions FROM role ORDER BY cardinality(permissions), key")
                .query((row, number) -> new Role(
                        row.getString("key"),
                        Visibility.valueOf(row.getString("visibility").toUpperCase(Locale.ROOT)),
                        Set.of((String[]) row.getArray("permissions").getArray())))
                .list();
    }

    /// @param key of its name in the bundles, `role.<key>`
    public record Role(String key, Visibility visibility, Set<String> permissions) {}
}
