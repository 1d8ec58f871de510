package id.tameng.customers.imports;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// One node at a time; if it dies, another one finds the files where it left them.
@Configuration(proxyBeanMethods = false)
class WorkThroughImports {

    private static final Duration EVERY = Duration.ofSeconds(2);

    @Bean
    RecurringTask<Void> workThroughImportsTask(ImportPass pass) {
        return Tasks.recurring("work-through-imports", FixedDelay.of(EVERY)).execute((task, context) -> pass.work());
    }
}
