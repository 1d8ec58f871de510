package id.tameng.tickets;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes lines of a ticket's history for those rooms that change tickets by statements of their own.
@Component
public class TicketHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    TicketHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param what a key: its sentence is `history.<what>`
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
    }
}
