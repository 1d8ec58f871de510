package id.tameng.identity;

import id.tameng.platform.DomainException;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Teams: whose tickets are whose.
@Component
public class Teams {

    private final JdbcClient jdbc;

    Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Team> list() {
        return jdbc.sql("SELECT id, name FROM team ORDER BY name")
                .query(Team.class)
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

    @Transactional
    public long add(String name) {
        try {
            return jdbc.sql("INSERT INTO team (name) VALUES (:name) RETURNING id")
                    .param("name", name.strip())
                    .query(Long.class)
                    .single();
        } catch (DuplicateKeyException e) {
            throw DomainException.conflict("team-name-taken", name);
        }
    }

    public record Team(long id, String name) {}
}
