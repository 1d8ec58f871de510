package id.tameng.tickets.tasks;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reminds owners when the time of a task has come: each task once, on whichever node looks first.
@Component
class Reminders {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final TaskTopics topics;
    private final Clock clock;

    Reminders(JdbcClient jdbc, TaskTopics topics, Clock clock) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.clock = clock;
    }

    /// @return how many tasks somebody was reminded of
    @Transactional
    public int remind() {
        var owners = jdbc.sql("""
                        UPDATE follow_up
                        SET reminded_at = :now
                        WHERE id IN (
                          SELECT id
                          FROM follow_up
                          WHERE done_at IS NULL AND reminded_at IS NULL AND due_at <= :now
                          ORDER BY due_at
                          LIMIT :batch
                          FOR UPDATE SKIP LOCKED)
                        RETURNING owner_id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("batch", BATCH)
                .query(Long.class)
                .list();
        topics.announce(new HashSet<>(owners));
        return owners.size();
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> remindOfFollowUps(Reminders reminders) {
            return Tasks.recurring("remind-of-follow-ups", FixedDelay.of(EVERY))
                    .execute((instance, context) -> reminders.remind());
        }
    }
}
