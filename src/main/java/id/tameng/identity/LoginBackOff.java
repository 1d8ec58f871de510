package id.tameng.identity;

import id.tameng.platform.DomainException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Slows guessing down: after a few free tries each failure doubles the wait, per account and per network address,
/// shared by all nodes. A quiet hour forgets.
@Component
class LoginBackOff {

    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_ADDRESS = 30;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginBackOff(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void check(String account, String address) {
        jdbc.sql("SELECT max(blocked_until) FROM login_failure WHERE key IN (:keys) AND blocked_until > :now")
                .param("keys", List.of(account(account), address(address)))
                .param("now", Timestamp.from(clock.instant()))
                .query(Timestamp.class)
                .optional()
                .ifPresent(until -> refuse(until.toInstant()));
    }

    @Transactional
    void remember(String account, String address) {
        count(account(account), FREE_PER_ACCOUNT);
        count(address(address), FREE_PER_ADDRESS);
    }

    @Transactional
    void forget(String account) {
        jdbc.sql("DELETE FROM login_failure WHERE key = :key")
                .param("key", account(account))
                .update();
    }

    private void count(String key, int free) {
        jdbc.sql("""
                        INSERT INTO login_failure AS f (key, failures, last_at, blocked_until)
                        VALUES (:key, 1, :now, :now)
                        ON CONFLICT (key) DO UPDATE
                        SET failures = CASE WHEN f.last_at < :forgotten THEN 1 ELSE f.failures + 1 END,
                          last_at = :now,
                          blocked_until = CASE
                            WHEN f.last_at < :forgotten OR f.failures + 1 < :free THEN :now
                            ELSE :now + least(:longest, power(2, least(f.failures + 1 - :free, 20))) * interval '1 second' END
                        """)
                .param("key", key)
                .param("now", Timestamp.from(clock.instant()))
                .param("forgotten", Timestamp.from(clock.instant().minus(MEMORY)))
                .param("free", free)
                .param("longest", LONGEST.toSeconds())
                .update();
    }

    private void refuse(Instant until) {
        long seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
        throw new DomainException(DomainException.Kind.TOO_MANY, "too-many-logins", seconds);
    }

    private static String account(String account) {
        return "account:" + account;
    }

    private static String address(String address) {
        return "address:" + address;
    }
}
