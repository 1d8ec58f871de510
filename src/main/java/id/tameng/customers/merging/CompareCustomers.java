package id.tameng.customers.merging;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.tameng.platform.jobs.Unhurried;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks for duplicates in the background, and after whatever missed a merge: nobody who writes to us waits for it.
@Configuration(proxyBeanMethods = false)
class CompareCustomers {

    private static final Duration EVERY = Duration.ofSeconds(20);
    private static final int PORTIONS = 20;
    private static final int REST = 9;

    @Bean
    RecurringTask<Void> bringStragglersHomeTask(Stragglers stragglers) {
        return Tasks.recurring("bring-stragglers-home", FixedDelay.of(EVERY))
                .execute((task, context) -> stragglers.bringHome());
    }

    @Bean
    RecurringTask<Void> compareCustomersTask(Comparison comparison) {
        return Tasks.recurring("compare-customers", FixedDelay.of(EVERY)).execute((task, context) -> {
            try {
                int portions = 0;
                while (Unhurried.work(REST, () -> comparison.compare() == Comparison.PORTION)
                        && ++portions < PORTIONS) {
                    // until all are done, or somebody else's turn has come
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
