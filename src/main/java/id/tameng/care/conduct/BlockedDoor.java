package id.tameng.care.conduct;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.tameng.tickets.Doorkeeper;
import id.tameng.tickets.TicketActivity.MessageKept;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps what blocked customers write, unless somebody may be in danger.
@Component
class BlockedDoor implements Doorkeeper {

    private final Blocks blocks;
    private final Danger danger;
    private final Blocking blocking;

    BlockedDoor(Blocks blocks, Danger danger, Blocking blocking) {
        this.blocks = blocks;
        this.danger = danger;
        this.blocking = blocking;
    }

    @Override
    public Set<Long> kept(Collection<Long> customers) {
        return blocks.of(customers);
    }

    @Override
    public boolean isUrgent(String text) {
        return danger.speaksFrom(text);
    }

    @EventListener
    void on(MessageKept message) {
        blocking.kept(message.customer(), message.ticket(), message.message());
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> endBlocks(Blocking blocking) {
            return Tasks.recurring("end-blocks", FixedDelay.of(Duration.ofMinutes(5)))
                    .execute((instance, context) -> blocking.endDue());
        }
    }
}
