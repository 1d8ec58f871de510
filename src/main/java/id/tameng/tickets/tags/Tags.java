package id.tameng.tickets.tags;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import id.tameng.platform.realtime.Announcements;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What tags there are. Whoever uses a new name makes a tag; its colour and meaning are set here.
@Component
public class Tags {

    private static final int LENGTH = 40;
    private static final int DESCRIPTION = 200;
    private static final int SUGGESTED = 12;

    private final JdbcClient jdbc;
    private final Announcements announcements;
    private final AuditTrail audit;
    private final Clock clock;

    Tags(JdbcClient jdbc, Announcements announcements, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.announcements = announcements;
        this.audit = audit;
        this.clock = clock;
    }

    /// In the order of their names, with how many tickets have them.
    public List<Tag> list() {
        return jdbc.sql("""
                        SELECT g.name, g.colour, g.description,
                          (SELECT count(*) FROM ticket AS t WHERE t.tags @> ARRAY[g.name]) AS tickets
                        FROM tag AS g
                        ORDER BY g.name
                        LIMIT 1000
                        """).query(Tag.class).list();
    }

    /// Names that begin like this, then those that contain it.
    public List<String> suggest(String beginning) {
        var words = beginning.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return jdbc.sql("""
                        SELECT name
                        FROM tag
                        WHERE name LIKE '%' || :words || '%'
                        ORDER BY name NOT LIKE :words || '%', name
                        LIMIT :most
                        """)
                .param("words", words)
                .param("most", SUGGESTED)
                .query(String.class)
                .list();
    }

    /// @throws DomainException not-found, colour-unknown, text-too-long
    @Transactional
    public void change(String name, String colour, String description) {
        if (!Tag.COLOURS.contains(colour)) {
            throw DomainException.invalid("colour-unknown");
        }
        if (description.length() > DESCRIPTION) {
            throw DomainException.invalid("text-too-long", DESCRIPTION);
        }
        int changed = jdbc.sql("UPDATE tag SET colour = :colour, description = :description WHERE name = :name")
                .param("colour", colour)
                .param("description", Text.oneLine(description))
                .param("name", name)
                .update();
        if (changed == 0) {
            throw DomainException.notFound();
        }
        audit.happened("tag.changed", new Subject("tag", null, name));
    }

    /// On all tickets; a name that is there already takes the tickets of both.
    ///
    /// @return the new name
    /// @throws DomainException not-found, tag-invalid
    @Transactional
    public String rename(Viewer viewer, String name, String to) {
        var next = Text.oneLine(to).toLowerCase(Locale.ROOT);
        if (next.isEmpty() || next.length() > LENGTH || next.indexOf(',') >= 0) {
            throw DomainException.invalid("tag-invalid");
        }
        int known = jdbc.sql("SELECT count(*) FROM tag WHERE name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
        if (known == 0) {
            throw DomainException.notFound();
        }
        if (!next.equals(name)) {
            replace(viewer, name, next);
            announcements.announce(List.of("tickets"));
            audit.changed(
                    "tag.changed",
                    new Subject("tag", null, next),
                    Changes.none().with("name", name, next));
        }
        return next;
    }

    private void replace(Viewer viewer, String name, String next) {
        jdbc.sql("""
                        INSERT INTO tag (name, colour, description)
                        SELECT :next, colour, description FROM tag WHERE name = :name
                        ON CONFLICT DO NOTHING
                        """).param("next", next).param("name", name).update();
        jdbc.sql("DELETE FROM tag WHERE name = :name").param("name", name).update();
        jdbc.sql("""
                        WITH changed AS (
                          UPDATE ticket AS t
                          SET tags = ARRAY(SELECT DISTINCT unnest(array_replace(t.tags, CAST(:name AS text), CAST(:next AS text))) ORDER BY 1),
                            version = t.version + 1
                          FROM ticket AS b
                          WHERE b.id = t.id AND t.tags @> ARRAY[CAST(:name AS text)]
                          RETURNING t.id, b.tags AS before, t.tags AS after)
                        INSERT INTO ticket_event (ticket_id, at, actor_id, actor_name, what, before, after)
                        SELECT id, :now, :person, :actor, 'tags', array_to_string(before, ', '), array_to_string(after, ', ')
                        FROM changed
                        """)
                .param("name", name)
                .param("next", next)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", viewer.id())
                .param("actor", viewer.name())
                .update();
    }
}
