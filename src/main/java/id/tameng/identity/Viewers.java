package id.tameng.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Turns a cookie or an access token into a [Viewer], in one statement each.
@Component
class Viewers {

    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    @Language("SQL")
    private static final String PERSON = """
            p.id, p.email, p.name, p.alias, p.language, p.time_zone, p.theme, r.key AS role, r.visibility, r.permissions,
              ARRAY(SELECT m.team_id FROM team_member AS m WHERE m.person_id = p.id) AS teams
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Viewers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Viewer> findBySession(byte[] tokenHash) {
        var now = java.sql.Timestamp.from(clock.instant());
        return jdbc.sql("SELECT s.id AS session, s.last_seen_at, NULL::text[] AS scopes, " + PERSON + """
                        FROM login_session AS s
                        JOIN person AS p ON p.id = s.person_id
                        JOIN role AS r ON r.id = p.role_id
                        WHERE s.token_hash = :hash AND s.expires_at > :now AND p.active
                        """)
                .param("hash", tokenHash)
                .param("now", now)
                .query(this::viewer)
                .optional();
    }

    Optional<Viewer> findByToken(byte[] tokenHash) {
        var now = java.sql.Timestamp.from(clock.instant());
        return jdbc.sql("SELECT t.id AS token, t.last_used_at AS last_seen_at, t.scopes, " + PERSON + """
                        FROM personal_access_token AS t
                        JOIN person AS p ON p.id = t.person_id
                        JOIN role AS r ON r.id = p.role_id
                        WHERE t.token_hash = :hash AND t.revoked_at IS NULL AND p.active
                          AND (t.expires_at IS NULL OR t.expires_at > :now)
                        """)
                .param("hash", tokenHash)
                .param("now", now)
                .query(this::viewer)
                .optional();
    }

    private Viewer viewer(ResultSet row, int number) throws SQLException {
        var scopes = row.getArray("scopes");
        var permissions = strings(row.getArray("permissions"));
        if (scopes != null) {
            permissions.retainAll(strings(scopes));
        }
        seen(row, scopes != null);
        return new Viewer(
                row.getLong("id"),
                scopes == null ? row.getLong("session") : 0,
                row.getString("email"),
                row.getString("name"),
                row.getString("alias"),
                Locale.of(row.getString("language")),
                ZoneId.of(row.getString("time_zone")),
                row.getString("theme"),
                row.getString("role"),
                Visibility.valueOf(row.getString("visibility").toUpperCase(Locale.ROOT)),
                Set.copyOf(permissions),
                Set.of((Long[]) row.getArray("teams").getArray()));
    }

    /// "Last seen" is kept to the nearest minutes, so that reading a page does not write a row.
    private void seen(ResultSet row, boolean token) throws SQLException {
        var last = row.getTimestamp("last_seen_at");
        if (last != null && last.toInstant().plus(SEEN_EVERY).isAfter(clock.instant())) {
            return;
        }
        var sql = token
                ? "UPDATE personal_access_token SET last_used_at = :now WHERE id = :id"
                : "UPDATE login_session SET last_seen_at = :now WHERE id = :id";
        jdbc.sql(sql)
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .param("id", row.getLong(token ? "token" : "session"))
                .update();
    }

    private static Set<String> strings(Array array) throws SQLException {
        return new LinkedHashSet<>(Arrays.asList((String[]) array.getArray()));
    }
}
