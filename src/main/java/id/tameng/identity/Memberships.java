package id.tameng.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is in which team.
@Component
class Memberships {

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Puts a person into these teams and no others.
    ///
    /// @return whether that changed anything
    boolean set(long person, Set<Long> teams) {
        var ids = teams.toArray(Long[]::new);
        int left = jdbc.sql("DELETE FROM team_member WHERE person_id = :person AND NOT team_id = ANY (:teams)")
                .param("person", person)
                .param("teams", ids)
                .update();
        int joined = jdbc.sql("""
                        INSERT INTO team_member (team_id, person_id)
                        SELECT t.id, :person FROM team AS t WHERE t.id = ANY (:teams)
                        ON CONFLICT DO NOTHING
                        """).param("person", person).param("teams", ids).update();
        return left + joined > 0;
    }

    /// Fills a team with these people and no others.
    ///
    /// @return who came or went
    Set<Long> fill(long team, Set<Long> people) {
        var ids = people.toArray(Long[]::new);
        var moved = new HashSet<>(jdbc.sql("""
                        DELETE FROM team_member
                        WHERE team_id = :team AND NOT person_id = ANY (:people)
                        RETURNING person_id
                        """)
                .param("team", team)
                .param("people", ids)
                .query(Long.class)
                .list());
        moved.addAll(jdbc.sql("""
                        INSERT INTO team_member (team_id, person_id)
                        SELECT :team, p.id FROM person AS p WHERE p.id = ANY (:people)
                        ON CONFLICT DO NOTHING
                        RETURNING person_id
                        """)
                .param("team", team)
                .param("people", ids)
                .query(Long.class)
                .list());
        return moved;
    }

    List<Long> list(long team) {
        return jdbc.sql("SELECT person_id FROM team_member WHERE team_id = :team")
                .param("team", team)
                .query(Long.class)
                .list();
    }
}
