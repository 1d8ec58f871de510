package id.tameng.system;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Hangs up the clock that tests may move.
@TestConfiguration(proxyBeanMethods = false)
class ClockOnTheWall {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }
}
