package id.tameng.tickets;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tickets that are put off: out of the lists until a time, or until the customer writes, and back by themselves.
@Component
public class Snoozing {

    private static final int BATCH = 200;
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofDays(366);

    private final JdbcClient jdbc;
    private final TicketDesk desk;
    private final TicketStore tickets;
    private final TicketTopics topics;
    private final Clock clock;

    Snoozing(JdbcClient jdbc, TicketDesk desk, TicketStore tickets, TicketTopics topics, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.tickets = tickets;
        this.topics = topics;
        this.clock = clock;
    }

    /// @throws DomainException snooze-past, snooze-too-long, snooze-inactive
    @Transactional
    public void putOff(Viewer viewer, TicketNumber number, Snooze snooze) {
        check(snooze);
        var ticket = desk.lock(viewer, number);
        ticket.putOff(snooze, Actor.of(viewer), clock.instant());
        if (!ticket.news().isEmpty()) {
            desk.save(ticket);
        }
    }

    @Transactional
    public void wake(Viewer viewer, TicketNumber number) {
        putOff(viewer, number, Snooze.NONE);
    }

    /// @throws DomainException snooze-past, snooze-too-long
    public void check(Snooze snooze) {
        var until = snooze.until();
        if (until != null && !until.isAfter(clock.instant())) {
            throw DomainException.invalid("snooze-past");
        }
        if (until != null && until.isAfter(clock.instant().plus(LONGEST))) {
            throw DomainException.invalid("snooze-too-long");
        }
    }

    /// Brings one batch back; a ticket that somebody is working on right now waits for the next.
    ///
    /// @return whether there may be more
    @Transactional
    public boolean wakeBatch() {
        var due = jdbc.sql("""
                        SELECT id
                        FROM ticket
                        WHERE snoozed AND snoozed_until <= :now
                        ORDER BY id
                        LIMIT :batch
                        FOR UPDATE SKIP LOCKED
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("batch", BATCH)
                .query(Long.class)
                .list();
        if (due.isEmpty()) {
            return false;
        }
        var back = List.copyOf(tickets.lock(due).values());
        back.forEach(ticket -> ticket.comeBack(clock.instant()));
        tickets.update(back);
        topics.announce(back);
        return due.size() == BATCH;
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> wakeSnoozedTickets(Snoozing snoozing) {
            return Tasks.recurring("wake-snoozed-tickets", FixedDelay.of(EVERY)).execute((instance, context) -> {
                boolean more = true;
                while (more) {
                    more = snoozing.wakeBatch();
                }
            });
        }
    }
}
