package dev.paperboy.discord.rest;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether nothing is sent for a while, as Discord has refused much or asked for silence. */
@Component
class RefusalHealth implements HealthIndicator {

    private final RestClient client;
    private final RefusalBreaker breaker;

    RefusalHealth(RestClient client, RefusalBreaker breaker) {
        this.client = client;
        this.breaker = breaker;
    }

    @Override
    public Health health() {
        Health.Builder health = client.isOpen() ? Health.up() : Health.down();
        return health.withDetail("refusedInTenMinutes", breaker.count()).build();
    }
}
