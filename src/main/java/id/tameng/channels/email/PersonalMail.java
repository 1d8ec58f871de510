package id.tameng.channels.email;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import id.tameng.platform.mail.PersonalLetter;
import id.tameng.platform.mail.Postman;
import id.tameng.platform.secrets.Vault;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps letters to our own people as timers that are due at once, written in the transaction of whoever sends. They
/// may hold links that open doors, so they wait encrypted.
@Component
class PersonalMail implements Postman {

    private final OneTimeTask<byte[]> delivery;
    private final SchedulerClient timers;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    PersonalMail(
            OneTimeTask<byte[]> personalMailDelivery, DataSource database, Vault vault, JsonMapper json, Clock clock) {
        this.delivery = personalMailDelivery;
        this.timers = SchedulerClient.Builder.create(
                        new TransactionAwareDataSourceProxy(database), personalMailDelivery)
                .build();
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void send(PersonalLetter letter) {
        var locked = vault.lock(json.writeValueAsString(letter));
        timers.scheduleIfNotExists(delivery.instance(UUID.randomUUID().toString(), locked), clock.instant());
    }
}
