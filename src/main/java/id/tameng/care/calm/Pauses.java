package id.tameng.care.calm;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Pauses of the reader herself. There is no way to ask for somebody else's, but that whoever gives out work may know
/// whom to leave alone for now.
@Component
public class Pauses {

    static final int SHORTEST = 2;
    static final int LONGEST = 10;

    public record Pause(long id, Instant beganAt, Instant until) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Pauses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Pause> current(Viewer viewer) {
        return jdbc.sql("""
                        SELECT id, began_at, until
                        FROM care_pause
                        WHERE person_id = :me AND ended_at IS NULL AND until > :now
                        ORDER BY id DESC
                        LIMIT 1
                        """)
                .param("me", viewer.id())
                .param("now", Timestamp.from(clock.instant()))
                .query(Pause.class)
                .optional();
    }

    /// Whether she should be given nothing right now.
    public boolean isPausing(long person) {
        return jdbc.sql("""
                        SELECT EXISTS (
                          SELECT FROM care_pause WHERE person_id = :person AND ended_at IS NULL AND until > :now)
                        """)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /// @throws DomainException pause-length
    @Transactional
    public void begin(Viewer viewer, int minutes) {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw DomainException.invalid("pause-length", SHORTEST, LONGEST);
        }
        end(viewer);
        var now = clock.instant();
        jdbc.sql("INSERT INTO care_pause (person_id, began_at, until) VALUES (:me, :now, :until)")
                .param("me", viewer.id())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(Duration.ofMinutes(minutes))))
                .update();
    }

    @Transactional
    public void end(Viewer viewer) {
        jdbc.sql("UPDATE care_pause SET ended_at = :now WHERE person_id = :me AND ended_at IS NULL AND until > :now")
                .param("me", viewer.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
