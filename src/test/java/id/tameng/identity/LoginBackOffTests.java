package id.tameng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tameng.platform.DomainException;
import id.tameng.platform.data.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LoginBackOffTests {

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.create().dataSource());
    private final StandingClock clock = new StandingClock();
    private final LoginBackOff backOff = new LoginBackOff(jdbc, clock);

    @Test
    void givesAFewTriesForFree() {
        for (int i = 0; i < LoginBackOff.FREE_PER_ACCOUNT; i++) {
            assertThatCode(() -> backOff.enter("dewi", "192.0.2.1")).doesNotThrowAnyException();
        }
        assertThat(refusal("dewi", "192.0.2.2").code()).isEqualTo("too-many-logins");
    }

    @Test
    void doublesTheWaitUpToAQuarterOfAnHour() {
        fail("dewi", LoginBackOff.FREE_PER_ACCOUNT);
        var waits = IntStream.range(0, 12).mapToLong(i -> waitAndFail("dewi")).toArray();
        assertThat(waits).startsWith(1, 2, 4, 8, 16, 32).endsWith(900, 900);
    }

    @Test
    void slowsDownANetworkAddressThatTriesManyAccounts() {
        for (int i = 0; i < LoginBackOff.FREE_PER_ADDRESS; i++) {
            backOff.enter("guess" + i, "192.0.2.1");
        }
        assertThat(refusal("somebody", "192.0.2.1").code()).isEqualTo("too-many-logins");
        assertThatCode(() -> backOff.enter("somebody", "192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void forgetsAfterAQuietHour() {
        fail("dewi", LoginBackOff.FREE_PER_ACCOUNT);
        clock.advance(LoginBackOff.MEMORY.plusSeconds(1));
        fail("dewi", LoginBackOff.FREE_PER_ACCOUNT);
        assertThat(refusal("dewi", "192.0.2.1").code()).isEqualTo("too-many-logins");
    }

    @Test
    void startsAfreshAfterTheRightPassword() {
        fail("dewi", LoginBackOff.FREE_PER_ACCOUNT - 1);
        backOff.forgive("dewi", "192.0.2.1");
        assertThatCode(() -> fail("dewi", LoginBackOff.FREE_PER_ACCOUNT)).doesNotThrowAnyException();
    }

    @Test
    void countsTriesOfTheSameMomentOneByOne() throws Exception {
        Callable<Boolean> attempt = () -> {
            try {
                backOff.enter("dewi", "192.0.2.1");
                return true;
            } catch (DomainException refused) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(12)) {
            var entered = threads.invokeAll(Collections.nCopies(24, attempt));
            assertThat(entered).filteredOn(Future::resultNow).hasSize(LoginBackOff.FREE_PER_ACCOUNT);
        }
    }

    @Test
    void clearsWhatIsForgottenAnyway() {
        fail("dewi", 2);
        clock.advance(LoginBackOff.MEMORY.plusSeconds(1));
        fail("rian", 1);
        backOff.clear();
        assertThat(jdbc.sql("SELECT key FROM login_failure WHERE key LIKE 'account:%'")
                        .query(String.class)
                        .list())
                .containsExactly("account:rian");
    }

    private void fail(String account, int times) {
        for (int i = 0; i < times; i++) {
            backOff.enter(account, "192.0.2.1");
        }
    }

    private long waitAndFail(String account) {
        long seconds = (long) refusal(account, "192.0.2.9").arguments()[0];
        clock.advance(Duration.ofSeconds(seconds));
        backOff.enter(account, "192.0.2." + seconds % 250);
        return seconds;
    }

    private DomainException refusal(String account, String address) {
        return catchThrowableOfType(DomainException.class, () -> backOff.enter(account, address));
    }

    private static final class StandingClock extends Clock {

        private Instant now = Instant.parse("2026-11-21T01:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
