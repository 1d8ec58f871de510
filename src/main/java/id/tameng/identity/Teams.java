package id.tameng.identity;

import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Teams: whose tickets are whose.
@Component
public class Teams {

    private final JdbcClient jdbc;
    private final Memberships memberships;
    private final PeopleNews news;
    private final AuditTrail audit;

    Teams(JdbcClient jdbc, Memberships memberships, PeopleNews news, AuditTrail audit) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.news = news;
        this.audit = audit;
    }

    public List<Team> list() {
        return jdbc.sql("SELECT id, name FROM team ORDER BY name")
                .query(Team.class)
                .list();
    }

    /// All teams with the names of those who work in them.
    public List<Crew> listCrews() {
        return jdbc.sql("""
                        SELECT t.id, t.name, ARRAY(
                            SELECT p.name
                            FROM team_member AS m
                            JOIN person AS p ON p.id = m.person_id
                            WHERE m.team_id = t.id AND p.active
                            ORDER BY p.name
                          ) AS people
                        FROM team AS t
                        ORDER BY t.name
                        """)
                .query((row, number) -> new Crew(row.getLong("id"), row.getString("name"), List.of((String[])
                        row.getArray("people").getArray())))
                .list();
    }

    /// @throws DomainException not-found
    public Team get(long id) {
        return jdbc.sql("SELECT id, name FROM team WHERE id = :id")
                .param("id", id)
                .query(Team.class)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    public Set<Long> listMembers(long id) {
        return Set.copyOf(memberships.list(id));
    }

    /// @return the id
    /// @throws DomainException team-name-taken
    @Transactional
    public long add(String name) {
        try {
            long id = jdbc.sql("INSERT INTO team (name) VALUES (:name) RETURNING id")
                    .param("name", Text.oneLine(name))
                    .query(Long.class)
                    .single();
            audit.happened("team.added", Subject.of("team", id, Text.oneLine(name)));
            return id;
        } catch (DuplicateKeyException e) {
            throw DomainException.conflict("team-name-taken", name.strip());
        }
    }

    /// Names a team and says who is in it.
    ///
    /// @throws DomainException not-found, team-name-taken
    @Transactional
    public void change(long id, String name, Set<Long> people) {
        var before = get(id);
        var line = Text.oneLine(name);
        var crew = names(id);
        if (!before.name().equals(line)) {
            rename(id, line);
            news.teamRenamed(id, line);
        }
        memberships.fill(id, people).forEach(news::accessChanged);
        audit.changed(
                "team.changed",
                Subject.of("team", id, line),
                Changes.none().with("name", before.name(), line).with("members", crew, names(id)));
    }

    private List<String> names(long id) {
        return jdbc.sql("""
                        SELECT p.name
                        FROM team_member AS m
                        JOIN person AS p ON p.id = m.person_id
                        WHERE m.team_id = :id
                        """).param("id", id).query(String.class).list();
    }

    private void rename(long id, String name) {
        try {
            jdbc.sql("UPDATE team SET name = :name WHERE id = :id")
                    .param("name", name)
                    .param("id", id)
                    .update();
        } catch (DuplicateKeyException e) {
            throw DomainException.conflict("team-name-taken", name);
        }
    }

    public record Team(long id, String name) {}

    /// A team and the names of those who work in it.
    public record Crew(long id, String name, List<String> people) {}
}
