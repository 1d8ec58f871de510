package id.tameng.tickets;

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

    private final JdbcClient jdbc;
    private final Announcements announcements;
    private final Clock clock;

    TicketHistory(JdbcClient jdbc, Announcements announcements, Clock clock) {
        this.jdbc = jdbc;
        this.announcements = announcements;
        this.clock = clock;
    }

    /// @param what a key: its sentence is `history.<what>`
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(long ticket, Actor actor, String what, @Nullable String before, @Nullable String after) {
        jdbc.sql("""
                        INSERT INTO ticket_event (ticket_id, at, actor_id, actor_name, what, before, after)
                        VALUES (:ticket, :now, :actor, :name, :what, :before, :after)
                        """)
                .param("ticket", ticket)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", actor.id())
                .param("name", actor.name())
                .param("what", what)
                .param("before", before)
                .param("after", after)
                .update();
        announcements.announce(List.of(TicketTopics.of(ticket)));
    }
}
