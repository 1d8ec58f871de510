package id.tameng.identity;

import id.tameng.platform.DomainException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The very first visit: nobody works here yet, so whoever comes becomes the administrator. Once, ever.
@Component
public class FirstRun {

    private final JdbcClient jdbc;
    private final People people;
    private final Teams teams;
    private volatile boolean over;

    FirstRun(JdbcClient jdbc, People people, Teams teams) {
        this.jdbc = jdbc;
        this.people = people;
        this.teams = teams;
    }

    public boolean isOpen() {
        if (!over) {
            over = jdbc.sql("SELECT EXISTS (SELECT FROM person)")
                    .query(Boolean.class)
                    .single();
        }
        return !over;
    }

    /// @return the id of the administrator
    @Transactional
    public long begin(String team, People.NewPerson administrator) {
        jdbc.sql("LOCK TABLE person IN EXCLUSIVE MODE").update();
        if (!isOpen()) {
            throw DomainException.conflict("already-set-up");
        }
        long first = teams.add(team);
        return people.add(administrator.in(first));
    }
}
