package id.tameng.tickets;

import id.tameng.identity.PeopleActivity.PersonRenamed;
import id.tameng.identity.PeopleActivity.TeamRenamed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Keeps the names that lists show as people and teams call themselves now. What was said keeps the name it was said
/// under.
@Component
class Renaming {

    private final JdbcClient jdbc;

    Renaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(PersonRenamed renamed) {
        jdbc.sql("UPDATE ticket SET assignee_name = :name WHERE assignee_id = :id AND assignee_name <> :name")
                .param("id", renamed.person())
                .param("name", renamed.name())
                .update();
    }

    @ApplicationModuleListener
    void on(TeamRenamed renamed) {
        jdbc.sql("UPDATE ticket SET team_name = :name WHERE team_id = :id AND team_name <> :name")
                .param("id", renamed.team())
                .param("name", renamed.name())
                .update();
    }
}
