package id.tameng.identity;

import id.tameng.platform.DomainException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looking people up, for those who look after them.
@Component
public class PeopleDirectory {

    public static final int PAGE = 100;

    @Language("SQL")
    private static final String ENTRY = """
            SELECT p.id, p.email, p.name, p.alias, r.key AS role, r.name AS role_name, p.active, p.version,
              ARRAY(SELECT m.team_id FROM team_member AS m WHERE m.person_id = p.id) AS teams,
              ARRAY(
                SELECT t.name
                FROM team_member AS m
                JOIN team AS t ON t.id = m.team_id
                WHERE m.person_id = p.id
                ORDER BY t.name
              ) AS team_names,
              (SELECT max(s.last_seen_at) FROM login_session AS s WHERE s.person_id = p.id) AS last_seen_at
            FROM person AS p
            JOIN role AS r ON r.id = p.role_id
            """;

    private final JdbcClient jdbc;

    PeopleDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param query part of a name, alias or e-mail address; empty finds everyone
    /// @param after the id of the last person of the page before, 0 for the first page
    public List<Entry> page(String query, long after) {
        return jdbc.sql(ENTRY + """
                        WHERE strpos(lower(concat_ws(' ', p.name, p.alias, p.email)), lower(:query)) > 0
                          AND (:after = 0
                            OR (lower(p.name), p.id) > (SELECT lower(l.name), l.id FROM person AS l WHERE l.id = :after))
                        ORDER BY lower(p.name), p.id
                        LIMIT :limit
                        """)
                .param("query", query.strip())
                .param("after", after)
                .param("limit", PAGE)
                .query(PeopleDirectory::entry)
                .list();
    }

    /// @throws DomainException not-found
    public Entry get(long id) {
        return jdbc.sql(ENTRY + "WHERE p.id = :id")
                .param("id", id)
                .query(PeopleDirectory::entry)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var seen = row.getTimestamp("last_seen_at");
        return new Entry(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                row.getString("alias"),
                row.getString("role"),
                row.getString("role_name"),
                row.getBoolean("active"),
                row.getInt("version"),
                List.of((Long[]) row.getArray("teams").getArray()),
                List.of((String[]) row.getArray("team_names").getArray()),
                seen == null ? null : seen.toInstant());
    }

    /// @param roleName of a role of the organisation's own
    /// @param version to be handed back with a change, so that nobody writes over somebody else's
    /// @param lastSeenAt in any of her open sessions
    public record Entry(
            long id,
            String email,
            String name,
            String alias,
            String role,
            @Nullable String roleName,
            boolean active,
            int version,
            List<Long> teams,
            List<String> teamNames,
            @Nullable Instant lastSeenAt) {}
}
