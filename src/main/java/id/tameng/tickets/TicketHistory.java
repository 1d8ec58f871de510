package id.tameng.tickets;

import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import id.tameng.platform.realtime.Announcements;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes into a ticket's history what is done around it, and tells whoever has it open.
@Component
public class TicketHistory {

    /// For what has no before and no after.
    private static final String DONE = "✓";

    private final JdbcClient jdbc;
    private final Announcements announcements;
    private final AuditTrail audit;
    private final Clock clock;

    TicketHistory(JdbcClient jdbc, Announcements announcements, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.announcements = announcements;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param what a key: its sentence is `history.<what>`
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(long ticket, Actor actor, String what, @Nullable String before, @Nullable String after) {
        boolean bare = before == null && after == null;
        var changes = Changes.none().with(what, before, bare ? DONE : after);
        var number = jdbc.sql("""
                        INSERT INTO ticket_event (ticket_id, at, actor_id, actor_name, what, before, after)
                        VALUES (:ticket, :now, :actor, :name, :what, :before, :after)
                        RETURNING (SELECT number FROM ticket WHERE id = ticket_id)
                        """)
                .param("ticket", ticket)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", actor.id())
                .param("name", actor.name())
                .param("what", what)
                .param("before", before)
                .param("after", after)
                .query(String.class)
                .single();
        if (actor.id() != null) {
            audit.changedFor(actor.id(), "ticket.changed", Subject.of("ticket", ticket, number), changes);
        }
        announcements.announce(List.of(TicketTopics.of(ticket)));
    }
}
