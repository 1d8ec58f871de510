package id.tameng.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    /// Recurring tasks start by themselves; one-time tasks are scheduled by whoever needs them.
    @Bean(destroyMethod = "stop")
    @DependsOnDatabaseInitialization
    Scheduler scheduler(DataSource database, List<RecurringTask<?>> recurring, List<Task<?>> tasks) {
        var others = tasks.stream()
                .filter(task -> !(task instanceof RecurringTask<?>))
                .toList();
        return Scheduler.create(database, others)
                .startTasks(recurring)
                .threads(4)
                .executorService(Executors.newFixedThreadPool(
                        4, Thread.ofPlatform().daemon().name("job-", 0).factory()))
                .pollingInterval(Duration.ofSeconds(2))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    @Bean
    JobStart jobStart(Scheduler scheduler) {
        return new JobStart(scheduler);
    }

    record JobStart(Scheduler scheduler) {

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }
}
