package id.tameng.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Old entries are forgotten, a few at a time.
@Component
class Forgetting {

    private static final int PORTION = 5_000;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Duration keep;
    private final Clock clock;

    Forgetting(JdbcClient jdbc, TransactionOperations transaction, AuditProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.keep = properties.keep();
        this.clock = clock;
    }

    void run() {
        var limit = Timestamp.from(clock.instant().minus(keep));
        int forgotten;
        do {
            forgotten = transaction.execute(status -> portion(limit));
        } while (forgotten == PORTION);
    }

    private Integer portion(Timestamp limit) {
        jdbc.sql("SELECT set_config('tameng.audit_forgets', 'yes', true)")
                .query(String.class)
                .single();
        return jdbc.sql("""
                        DELETE FROM audit_entry
                        WHERE id IN (SELECT e.id FROM audit_entry AS e WHERE e.at < :limit ORDER BY e.at LIMIT :portion)
                        """).param("limit", limit).param("portion", PORTION).update();
    }

    @Configuration(proxyBeanMethods = false)
    static class Timer {

        @Bean
        RecurringTask<Void> auditForgetting(Forgetting forgetting) {
            return Tasks.recurring("audit-forgetting", FixedDelay.of(Duration.ofHours(6)))
                    .execute((instance, context) -> forgetting.run());
        }
    }
}
