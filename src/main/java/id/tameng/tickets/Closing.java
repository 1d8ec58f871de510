package id.tameng.tickets;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What has been solved for some days is closed: an answer that comes later opens a ticket that follows it.
@Component
class Closing {

    private static final int BATCH = 200;
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final TicketStore tickets;
    private final TicketTopics topics;
    private final TicketsProperties properties;
    private final Clock clock;

    Closing(JdbcClient jdbc, TicketStore tickets, TicketTopics topics, TicketsProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.topics = topics;
        this.properties = properties;
        this.clock = clock;
    }

    /// Closes one batch; a ticket that somebody is working on right now waits for the next.
    ///
    /// @return whether there may be more
    @Transactional
    public boolean closeBatch() {
        var due = due();
        if (due.isEmpty()) {
            return false;
        }
        var closing = List.copyOf(tickets.lock(due).values());
        closing.forEach(ticket -> ticket.become(TicketStatus.CLOSED, Actor.SYSTEM, clock.instant()));
        tickets.update(closing);
        topics.announce(closing);
        return due.size() == BATCH;
    }

    private List<Long> due() {
        return jdbc.sql("""
                        SELECT id
                        FROM ticket
                        WHERE status = 'solved' AND solved_at <= :limit
                        ORDER BY id
                        LIMIT :batch
                        FOR UPDATE SKIP LOCKED
                        """)
                .param("limit", Timestamp.from(clock.instant().minus(properties.closeAfter())))
                .param("batch", BATCH)
                .query(Long.class)
                .list();
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> closeSolvedTickets(Closing closing) {
            return Tasks.recurring("close-solved-tickets", FixedDelay.of(EVERY)).execute((instance, context) -> {
                boolean more = true;
                while (more) {
                    more = closing.closeBatch();
                }
            });
        }
    }
}
