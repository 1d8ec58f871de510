package id.tameng.tickets;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.intellij.lang.annotations.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Makes one row of the many that the triggers append, so that adding up stays cheap. One statement: whoever counts
/// meanwhile sees the rows before or the rows after, and the same sum.
@Configuration(proxyBeanMethods = false)
class FoldTicketCounts {

    private static final Duration EVERY = Duration.ofSeconds(10);

    @Language("SQL")
    private static final String FOLD = """
            WITH several AS (
              SELECT team_id, assignee_id, status
              FROM ticket_count
              GROUP BY team_id, assignee_id, status
              HAVING count(*) > 1),
            taken AS (
              DELETE FROM ticket_count AS c
              USING several AS s
              WHERE c.team_id = s.team_id AND c.assignee_id = s.assignee_id AND c.status = s.status
              RETURNING c.team_id, c.assignee_id, c.status, c.n)
            INSERT INTO ticket_count (team_id, assignee_id, status, n)
            SELECT team_id, assignee_id, status, sum(n)
            FROM taken
            GROUP BY team_id, assignee_id, status
            HAVING sum(n) <> 0
            """;

    @Bean
    RecurringTask<Void> foldTicketCountsTask(JdbcClient jdbc) {
        return Tasks.recurring("fold-ticket-counts", FixedDelay.of(EVERY)).execute((task, context) -> fold(jdbc));
    }

    static void fold(JdbcClient jdbc) {
        jdbc.sql(FOLD).update();
    }
}
