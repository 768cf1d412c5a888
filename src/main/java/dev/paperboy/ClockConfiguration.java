package dev.paperboy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

import java.time.Clock;

/**
 * The only place that reads the machine's time.
 *
 * <p>There are two clocks because they can differ: schedules and feed days follow the schedule
 * clock, which the sandbox and tests may replace by one they move; leases, nonces and quotas are
 * promises to other machines and follow the system clock, which nobody moves.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Fallback
    Clock scheduleClock() {
        return Clock.systemUTC();
    }

    @Bean(defaultCandidate = false)
    Clock systemClock() {
        return Clock.systemUTC();
    }
}
