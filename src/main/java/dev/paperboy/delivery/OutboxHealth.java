package dev.paperboy.delivery;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether the outbox can be read and written, and Discord still takes what is in it. */
@Component
class OutboxHealth implements HealthIndicator {

    private final SendJob job;

    OutboxHealth(SendJob job) {
        this.job = job;
    }

    @Override
    public Health health() {
        if (!job.isAccepted()) {
            return down("Discord does not accept the token any more");
        }
        return job.works() ? Health.up().build() : down("The outbox cannot be read or written");
    }

    private static Health down(String reason) {
        return Health.down().withDetail("reason", reason).build();
    }
}
