package dev.paperboy.delivery;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether messages are sent at all. */
@Component
class OutboxHealth implements HealthIndicator {

    private final MessageSender sender;
    private final SendJob job;

    OutboxHealth(MessageSender sender, SendJob job) {
        this.sender = sender;
        this.job = job;
    }

    @Override
    public Health health() {
        if (!sender.isOpen()) {
            return down("Discord has refused so much that nothing is sent for a while");
        }
        return job.works() ? Health.up().build() : down("The outbox cannot be read or written");
    }

    private static Health down(String reason) {
        return Health.down().withDetail("reason", reason).build();
    }
}
