package id.tameng.identity;

import id.tameng.platform.DomainException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Slows guessing down: after a few free tries each failure doubles the wait, per account and per network address,
/// shared by all nodes. A quiet hour forgets.
///
/// A try counts as a failure before its password is looked at and is taken back when it proves right: a thousand tries
/// at the same moment are counted one after the other, instead of all finding the door open.
@Component
public class LoginBackOff {

    static final int FREE_PER_ACCOUNT = 5;
    static final int FREE_PER_ADDRESS = 30;
    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration MEMORY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginBackOff(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Counts a try.
    ///
    /// @throws DomainException `too-many-logins`, with the seconds to wait; the try is not counted then
    @Transactional
    void enter(String account, String address) {
        count(address(address), FREE_PER_ADDRESS);
        count(account(account), FREE_PER_ACCOUNT);
    }

    /// The try was right: the account starts afresh, the network address loses this one failure.
    @Transactional
    void forgive(String account, String address) {
        jdbc.sql("UPDATE login_failure SET failures = failures - 1, blocked_until = :now WHERE key = :key")
                .param("now", Timestamp.from(clock.instant()))
                .param("key", address(address))
                .update();
        release(account);
    }

    /// The account starts afresh.
    public void release(String account) {
        forget(account(account));
    }

    private void forget(String key) {
        jdbc.sql("DELETE FROM login_failure WHERE key = :key").param("key", key).update();
    }

    /// Counts a try at something else that must not be tried too often.
    ///
    /// @param key of what is tried and by whom, not beginning with `account:` or `address:`
    /// @param free how many tries cost nothing
    /// @throws DomainException `too-many-logins`, with the seconds to wait; the try is not counted then
    @Transactional
    public void enterBy(String key, int free) {
        count(key, free);
    }

    /// The try was right: this key starts afresh.
    @Transactional
    public void forgiveBy(String key) {
        forget(key);
    }

    /// Removes what is forgotten anyway.
    void clear() {
        jdbc.sql("DELETE FROM login_failure WHERE last_at < :forgotten")
                .param("forgotten", Timestamp.from(clock.instant().minus(MEMORY)))
                .update();
    }

    /// No row comes back while the key must wait: the condition is judged on the row as the last try left it.
    private void count(String key, int free) {
        var now = clock.instant();
        boolean counted = jdbc.sql("""
                        INSERT INTO login_failure AS f (key, failures, last_at, blocked_until)
                        VALUES (:key, 1, :now, :now)
                        ON CONFLICT (key) DO UPDATE
                        SET failures = CASE WHEN f.last_at < :forgotten THEN 1 ELSE f.failures + 1 END,
                          last_at = :now,
                          blocked_until = CASE
                            WHEN f.last_at < :forgotten OR f.failures + 1 < :free THEN :now
                            ELSE excluded.last_at + least(:longest, power(2, least(f.failures + 1 - :free, 20))) * interval '1 second' END
                        WHERE f.blocked_until <= :now
                        RETURNING key
                        """)
                .param("key", key)
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(MEMORY)))
                .param("free", free)
                .param("longest", LONGEST.toSeconds())
                .query(String.class)
                .optional()
                .isPresent();
        if (!counted) {
            refuse(key, now);
        }
    }

    private void refuse(String key, Instant now) {
        long seconds = jdbc.sql("SELECT blocked_until FROM login_failure WHERE key = :key")
                .param("key", key)
                .query(Timestamp.class)
                .optional()
                .map(until ->
                        Math.ceilDiv(Duration.between(now, until.toInstant()).toMillis(), 1000))
                .filter(wait -> wait > 0)
                .orElse(1L);
        throw new DomainException(DomainException.Kind.TOO_MANY, "too-many-logins", seconds);
    }

    private static String account(String account) {
        return "account:" + account;
    }

    private static String address(String address) {
        return "address:" + address;
    }
}
