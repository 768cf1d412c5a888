package dev.paperboy.delivery;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether the outbox can be read and written. */
@Component
class OutboxHealth implements HealthIndicator {

    private final SendJob job;

    OutboxHealth(SendJob job) {
        this.job = job;
    }

    @Override
    public Health health() {
        return job.works()
                ? Health.up().build()
                : Health.down()
                        .withDetail("reason", "The outbox cannot be read or written")
                        .build();
    }
}
