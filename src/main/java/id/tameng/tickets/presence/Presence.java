package id.tameng.tickets.presence;

import id.tameng.identity.Viewer;
import id.tameng.tickets.TicketAccess;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketTopics;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// People in a ticket, as rows with a time to live.
@Component
public class Presence {

    /// How long a sign of life holds. Pages give one every ten seconds and look as often, so that whoever has gone
    /// without a word is gone for everybody within half a minute.
    static final Duration LIFE = Duration.ofSeconds(20);

    private static final String READING = "reading";
    private static final String REPLYING = "replying";

    /// Somebody else who has something to do with the ticket right now.
    ///
    /// @param doing `reading` or `replying`; null: she has a draft only
    /// @param draftedAt when she last wrote at it
    public record Other(
            long id,
            String name,
            @Nullable String doing,
            @Nullable Instant draftedAt) {}

    private final JdbcClient jdbc;
    private final TicketAccess tickets;
    private final TicketTopics topics;
    private final Clock clock;

    Presence(JdbcClient jdbc, TicketAccess tickets, TicketTopics topics, Clock clock) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.topics = topics;
        this.clock = clock;
    }

    /// A sign of life; others hear of it only if it is news.
    ///
    /// @throws DomainException not-found
    @Transactional
    public void beat(Viewer viewer, TicketNumber number, boolean replying) {
        long ticket = tickets.see(viewer, number);
        var doing = replying ? REPLYING : READING;
        if (!doing.equals(renew(viewer, ticket, doing))) {
            forgetOld();
            topics.presenceChanged(ticket);
        }
    }

    /// She has closed the page or turned to another.
    @Transactional
    public void leave(Viewer viewer, TicketNumber number) {
        int gone = jdbc.sql("DELETE FROM presence WHERE ticket_id = :ticket AND person_id = :person")
                .param("ticket", number.id())
                .param("person", viewer.id())
                .update();
        if (gone > 0) {
            topics.presenceChanged(number.id());
        }
    }

    /// Those who write first.
    ///
    /// @throws DomainException not-found
    public List<Other> others(Viewer viewer, TicketNumber number) {
        return jdbc.sql("""
                        SELECT person_id AS id, max(person_name) AS name, max(doing) AS doing, max(drafted_at) AS drafted_at
                        FROM (
                          SELECT person_id, person_name, doing, NULL::timestamptz AS drafted_at
                          FROM presence
                          WHERE ticket_id = :ticket AND until > :now
                          UNION ALL
                          SELECT person_id, person_name, NULL, updated_at
                          FROM draft
                          WHERE ticket_id = :ticket AND discarded_at IS NULL) AS present
                        WHERE person_id <> :reader
                        GROUP BY person_id
                        ORDER BY max(doing) DESC NULLS LAST, max(person_name)
                        LIMIT 20
                        """)
                .param("ticket", tickets.see(viewer, number))
                .param("now", Timestamp.from(clock.instant()))
                .param("reader", viewer.id())
                .query((row, index) -> new Other(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("doing"),
                        row.getTimestamp("drafted_at") == null
                                ? null
                                : row.getTimestamp("drafted_at").toInstant()))
                .list();
    }

    /// @return what she was doing before, if that still held
    private @Nullable String renew(Viewer viewer, long ticket, String doing) {
        return jdbc.sql("""
                        WITH before AS (
                          SELECT doing FROM presence WHERE ticket_id = :ticket AND person_id = :person AND until > :now)
                        INSERT INTO presence (ticket_id, person_id, person_name, doing, until)
                        VALUES (:ticket, :person, :name, :doing, :until)
                        ON CONFLICT (ticket_id, person_id) DO UPDATE
                        SET doing = excluded.doing, until = excluded.until, person_name = excluded.person_name
                        RETURNING coalesce((SELECT doing FROM before), '')
                        """)
                .param("ticket", ticket)
                .param("person", viewer.id())
                .param("name", viewer.name())
                .param("doing", doing)
                .param("now", Timestamp.from(clock.instant()))
                .param("until", Timestamp.from(clock.instant().plus(LIFE)))
                .query(String.class)
                .single();
    }

    private void forgetOld() {
        jdbc.sql("DELETE FROM presence WHERE until < :before")
                .param("before", Timestamp.from(clock.instant().minus(LIFE)))
                .update();
    }
}
