package dev.paperboy.discord.rest;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether Discord has refused so much that nothing is sent for a while. */
@Component
class RefusalHealth implements HealthIndicator {

    private final RefusalBreaker breaker;

    RefusalHealth(RefusalBreaker breaker) {
        this.breaker = breaker;
    }

    @Override
    public Health health() {
        Health.Builder health = breaker.isOpen() ? Health.up() : Health.down();
        return health.withDetail("refusedInTenMinutes", breaker.count()).build();
    }
}
