package id.tameng.identity;

import id.tameng.platform.DatabaseState;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
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

    private static final String STATE = DatabaseState.COLUMN + " AS state, ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Viewers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Entrance> findBySession(byte[] tokenHash) {
        @Language("SQL")
        var sql = "SELECT s.id AS door, s.last_seen_at, s.stage, NULL::text[] AS scopes, " + STATE + PERSON + """
                FROM login_session AS s
                JOIN person AS p ON p.id = s.person_id
                JOIN role AS r ON r.id = p.role_id
                WHERE s.token_hash = :hash AND s.expires_at > :now AND p.active
                """;
        return find(sql, tokenHash, "UPDATE login_session SET last_seen_at = :now WHERE id = :id");
    }

    Optional<Entrance> findByToken(byte[] tokenHash) {
        @Language("SQL")
        var sql = "SELECT t.id AS door, t.last_used_at AS last_seen_at, 'open' AS stage, t.scopes, " + STATE + PERSON
                + """
                FROM personal_access_token AS t
                JOIN person AS p ON p.id = t.person_id
                JOIN role AS r ON r.id = p.role_id
                WHERE t.token_hash = :hash AND t.revoked_at IS NULL AND p.active
                  AND (t.expires_at IS NULL OR t.expires_at > :now)
                  AND 'tokens.use' = ANY (r.permissions)
                """;
        return find(sql, tokenHash, "UPDATE personal_access_token SET last_used_at = :now WHERE id = :id");
    }

    Optional<Viewer> findByPerson(long person) {
        @Language("SQL")
        var sql = "SELECT 0::bigint AS door, now() AS last_seen_at, NULL::text[] AS scopes, 'open' AS stage, " + STATE
                + PERSON + """
                FROM person AS p
                JOIN role AS r ON r.id = p.role_id
                WHERE p.id = :id AND p.active
                """;
        return jdbc.sql(sql)
                .param("id", person)
                .query(Viewers::entrance)
                .optional()
                .map(Entrance::viewer);
    }

    private Optional<Entrance> find(String sql, byte[] tokenHash, String seen) {
        var now = Timestamp.from(clock.instant());
        var entrance = jdbc.sql(sql)
                .param("hash", tokenHash)
                .param("now", now)
                .query(Viewers::entrance)
                .optional();
        entrance.filter(this::isLongUnseen)
                .ifPresent(it ->
                        jdbc.sql(seen).param("now", now).param("id", it.door()).update());
        return entrance;
    }

    /// "Last seen" is kept to the nearest minutes, so that reading a page does not write a row.
    private boolean isLongUnseen(Entrance entrance) {
        var last = entrance.lastSeenAt();
        return last == null || !last.toInstant().plus(SEEN_EVERY).isAfter(clock.instant());
    }

    private static Entrance entrance(ResultSet row, int number) throws SQLException {
        var scopes = row.getArray("scopes");
        var permissions = strings(row.getArray("permissions"));
        if (scopes != null) {
            permissions.retainAll(strings(scopes));
        }
        boolean enrolling = "enrolling".equals(row.getString("stage"));
        if (enrolling) {
            permissions.clear();
        }
        var viewer = new Viewer(
                row.getLong("id"),
                scopes == null ? row.getLong("door") : 0,
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
        return new Entrance(
                row.getLong("door"), row.getTimestamp("last_seen_at"), viewer, enrolling, row.getString("state"));
    }

    private static Set<String> strings(Array array) throws SQLException {
        return new LinkedHashSet<>(Arrays.asList((String[]) array.getArray()));
    }

    /// @param door the session or token that she came by
    /// @param enrolling whether she may do nothing yet but set up her second factor
    /// @param state in which the database was found
    record Entrance(long door, @Nullable Timestamp lastSeenAt, Viewer viewer, boolean enrolling, String state) {

        Door through(String address) {
            return new Door(viewer.session(), viewer.session() == 0 ? door : 0, address);
        }
    }
}
