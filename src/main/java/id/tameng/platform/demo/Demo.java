package id.tameng.platform.demo;

import id.tameng.platform.PlatformProperties;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Creates the demo organisation in an empty database if `tameng.demo` says so. Two nodes starting at once: one
/// creates, the other waits and
/// finds it done.
@Component
class Demo implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);
    private static final long SEED = 20_261_121;

    private final List<DemoShare> shares;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean wanted;

    Demo(
            List<DemoShare> shares,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock,
            PlatformProperties properties) {
        this.shares = shares.stream()
                .sorted(Comparator.comparingInt(DemoShare::order))
                .toList();
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        wanted = properties.demo();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            transaction.executeWithoutResult(status -> create());
        }
    }

    private void create() {
        jdbc.sql("LOCK TABLE demo_organisation IN EXCLUSIVE MODE").update();
        int first = jdbc.sql(
                        "INSERT INTO demo_organisation (created_at) SELECT now() WHERE NOT EXISTS (TABLE demo_organisation)")
                .update();
        if (first == 0) {
            return;
        }
        var random = new SplittableRandom(SEED);
        shares.forEach(share -> share.create(random.split(), clock.instant()));
        log.info("Demo organisation created");
    }
}
