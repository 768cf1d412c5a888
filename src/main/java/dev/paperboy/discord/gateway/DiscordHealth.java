package dev.paperboy.discord.gateway;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether Discord's gateway is connected. */
@Component
class DiscordHealth implements HealthIndicator {

    private final DiscordConnection connection;
    private final DiscordProperties properties;

    DiscordHealth(DiscordConnection connection, DiscordProperties properties) {
        this.connection = connection;
        this.properties = properties;
    }

    @Override
    public Health health() {
        if (!properties.enabled()) {
            return Health.unknown().withDetail("reason", "switched off").build();
        }
        return connection.isConnected() ? Health.up().build() : Health.down().build();
    }
}
