package id.tameng.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was good for minutes and was never used.
@Component
class LapsedSecrets {

    private static final List<String> TABLES =
            List.of("password_reset", "passkey_challenge", "login_step", "sso_attempt");

    private final JdbcClient jdbc;
    private final Clock clock;

    LapsedSecrets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void clear() {
        for (var table : TABLES) {
            jdbc.sql("DELETE FROM " + table + " WHERE expires_at < :now")
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }
}
