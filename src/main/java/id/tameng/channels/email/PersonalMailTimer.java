package id.tameng.channels.email;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.tameng.platform.mail.PersonalLetter;
import id.tameng.platform.secrets.Vault;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class PersonalMailTimer {

    /// With waits of 1, 2, 4 … minutes: an hour altogether, after which a link in the letter would be over anyway.
    private static final int RETRIES = 6;

    @Bean
    OneTimeTask<byte[]> personalMailDelivery(PersonalMailRoute route, Vault vault, JsonMapper json) {
        return Tasks.oneTime("personal-mail", byte[].class)
                .onFailure(FailureHandler.<byte[]>maxRetries(RETRIES)
                        .withBackoff(Duration.ofMinutes(1), 2)
                        .thenRemove())
                .execute((letter, context) ->
                        route.deliver(json.readValue(vault.open(letter.getData()), PersonalLetter.class)));
    }
}
