package id.tameng.identity;

import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import id.tameng.platform.realtime.Announcements;
import id.tameng.platform.secrets.Tokens;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Signed-in browsers: opened by a password, listed and ended by their person, gone after two weeks.
@Component
public class Sessions {

    public static final Duration LIFE = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Announcements announcements;

    Sessions(JdbcClient jdbc, Clock clock, Announcements announcements) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.announcements = announcements;
    }

    /// @return the token for the cookie, shown this once
    @Transactional
    public String open(long person, String userAgent, String address) {
        return open(person, userAgent, address, false);
    }

    /// @param enrolling whether she may do nothing yet but set up her second factor
    /// @return the token for the cookie, shown this once
    @Transactional
    public String open(long person, String userAgent, String address, boolean enrolling) {
        var token = Tokens.fresh();
        jdbc.sql("""
                        INSERT INTO login_session (token_hash, person_id, user_agent, address, created_at, last_seen_at, expires_at, stage)
                        VALUES (:hash, :person, :agent, :address, :now, :now, :expires, :stage)
                        """)
                .param("hash", Tokens.hash(token))
                .param("person", person)
                .param("agent", Text.shorten(userAgent, 300))
                .param("address", address)
                .param("now", Timestamp.from(clock.instant()))
                .param("expires", Timestamp.from(clock.instant().plus(LIFE)))
                .param("stage", enrolling ? "enrolling" : "open")
                .update();
        return token;
    }

    /// Her second factor is set up: sessions that waited for that may do all she may do.
    @Transactional
    public void admit(long person) {
        jdbc.sql("UPDATE login_session SET stage = 'open' WHERE person_id = :person AND stage = 'enrolling'")
                .param("person", person)
                .update();
    }

    public List<Session> list(Viewer viewer) {
        return jdbc.sql("""
                        SELECT id, user_agent, address, created_at, last_seen_at
                        FROM login_session
                        WHERE person_id = :person AND expires_at > :now
                        ORDER BY last_seen_at DESC
                        """)
                .param("person", viewer.id())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Session(
                        row.getLong("id"),
                        row.getString("user_agent"),
                        row.getString("address"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("last_seen_at").toInstant(),
                        row.getLong("id") == viewer.session()))
                .list();
    }

    /// Ends one of the viewer's own sessions.
    @Transactional
    public void end(Viewer viewer, long session) {
        int ended = jdbc.sql("DELETE FROM login_session WHERE id = :id AND person_id = :person")
                .param("id", session)
                .param("person", viewer.id())
                .update();
        if (ended == 0) {
            throw DomainException.notFound();
        }
        announcements.endStreams(viewer.id());
    }

    /// Ends all sessions of a person, but for the one named (0: none is kept).
    @Transactional
    public void endAll(long person, long except) {
        jdbc.sql("DELETE FROM login_session WHERE person_id = :person AND id <> :except")
                .param("person", person)
                .param("except", except)
                .update();
        announcements.endStreams(person);
    }

    /// Removes those that are over anyway.
    void clear() {
        jdbc.sql("DELETE FROM login_session WHERE expires_at < :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// A signed-in browser as its person sees it.
    public record Session(
            long id, String userAgent, String address, Instant createdAt, Instant lastSeenAt, boolean current) {}
}
