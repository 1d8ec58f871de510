package id.tameng.tickets.bulk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Works jobs off: at once on the node that took the order, and by a timer on any node what is left when that one
/// died, or what was to begin later. Both may be at the same job.
@Component
class BulkWorker {

    private static final Logger log = LoggerFactory.getLogger(BulkWorker.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final BulkStore jobs;
    private final BulkRound round;
    private final BulkReplies replies;
    private final Clock clock;

    BulkWorker(BulkStore jobs, BulkRound round, BulkReplies replies, Clock clock) {
        this.jobs = jobs;
        this.round = round;
        this.replies = replies;
        this.clock = clock;
    }

    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.ofVirtual().name("bulk").start(BulkWorker.this::work);
            }
        });
    }

    /// Until nothing is left that is due.
    void work() {
        jobs.listDue(clock.instant()).forEach(this::workQuietly);
    }

    /// One that fails keeps no other from going on; the timer takes it up again.
    private void workQuietly(BulkStore.Due job) {
        try {
            work(job);
        } catch (RuntimeException e) {
            log.warn("Job {} on many tickets was interrupted, the timer goes on with it", job.id(), e);
        }
    }

    private void work(BulkStore.Due job) {
        boolean more = true;
        while (more) {
            more = job.act().equals(BulkAct.REPLY) ? replies.work(job) : round.work(job);
        }
        round.finish(job);
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> workOffBulkJobs(BulkWorker worker) {
            return Tasks.recurring("bulk-jobs", FixedDelay.of(EVERY)).execute((instance, context) -> worker.work());
        }
    }
}
