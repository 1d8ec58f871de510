package id.tameng.identity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    /// Sessions that are over and failed sign-ins that are forgotten need not be kept.
    @Bean
    RecurringTask<Void> loginCleaning(Sessions sessions, LoginBackOff backOff, LapsedSecrets lapsed) {
        return Tasks.recurring("login-cleaning", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    sessions.clear();
                    backOff.clear();
                    lapsed.clear();
                });
    }
}
