package id.tameng.tickets.notices;

import id.tameng.identity.Viewer;
import id.tameng.tickets.Actor;
import id.tameng.tickets.Following;
import id.tameng.tickets.TicketAccess;
import id.tameng.tickets.TicketHistory;
import id.tameng.tickets.TicketNumber;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who follows a ticket: she hears of every new message in it.
@Component
public class Followers implements Following {

    public record Follower(long id, String name, Instant since) {}

    private final JdbcClient jdbc;
    private final TicketAccess tickets;
    private final TicketHistory history;
    private final Clock clock;

    Followers(JdbcClient jdbc, TicketAccess tickets, TicketHistory history, Clock clock) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.history = history;
        this.clock = clock;
    }

    /// @throws DomainException not-found
    public List<Follower> list(Viewer viewer, TicketNumber number) {
        return jdbc.sql("""
                        SELECT person_id AS id, person_name AS name, since
                        FROM follower
                        WHERE ticket_id = :ticket
                        ORDER BY since, person_id
                        """)
                .param("ticket", tickets.see(viewer, number))
                .query((row, index) -> new Follower(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    /// @throws DomainException not-found
    @Transactional
    public void follow(Viewer viewer, TicketNumber number) {
        long ticket = tickets.see(viewer, number);
        int added = jdbc.sql("""
                        INSERT INTO follower (ticket_id, person_id, person_name, since)
                        VALUES (:ticket, :person, :name, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .param("ticket", ticket)
                .param("person", viewer.id())
                .param("name", viewer.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (added > 0) {
            history.record(ticket, Actor.of(viewer), "followed", null, viewer.name());
        }
    }

    /// @throws DomainException not-found
    @Transactional
    public void unfollow(Viewer viewer, TicketNumber number) {
        long ticket = tickets.see(viewer, number);
        int removed = jdbc.sql("DELETE FROM follower WHERE ticket_id = :ticket AND person_id = :person")
                .param("ticket", ticket)
                .param("person", viewer.id())
                .update();
        if (removed > 0) {
            history.record(ticket, Actor.of(viewer), "unfollowed", viewer.name(), null);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> end(Viewer viewer, long customer) {
        var ended = jdbc.sql("""
                        DELETE FROM follower
                        WHERE person_id = :person AND ticket_id IN (SELECT id FROM ticket WHERE customer_id = :customer)
                        RETURNING ticket_id
                        """)
                .param("person", viewer.id())
                .param("customer", customer)
                .query(Long.class)
                .list();
        ended.forEach(ticket -> history.record(ticket, Actor.of(viewer), "unfollowed", viewer.name(), null));
        return ended;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void resume(Viewer viewer, long person, String name, Collection<Long> tickets) {
        jdbc.sql("""
                        INSERT INTO follower (ticket_id, person_id, person_name, since)
                        SELECT id, :person, :name, :now
                        FROM ticket
                        WHERE id = ANY (:tickets)
                        ON CONFLICT DO NOTHING
                        RETURNING ticket_id
                        """)
                .param("person", person)
                .param("name", name)
                .param("now", Timestamp.from(clock.instant()))
                .param("tickets", tickets.toArray(Long[]::new))
                .query(Long.class)
                .list()
                .forEach(ticket -> history.record(ticket, Actor.of(viewer), "followed", null, name));
    }
}
