package dev.paperboy.discord.departure;

import dev.paperboy.JobHealth;
import dev.paperboy.discord.gateway.DiscordConnection;
import dev.paperboy.discord.gateway.Presence;
import dev.paperboy.subscription.Departures;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/** Deletes what is kept about servers that were left longer ago than the time of grace. */
@Component
class DepartureJob {

    private static final Logger log = LoggerFactory.getLogger(DepartureJob.class);

    /** Few enough that nobody waits for the database meanwhile. */
    private static final int MOST_AT_ONCE = 500;

    private static final int MOST_SERVERS = 100;

    private final Departures departures;
    private final DepartedServers servers;
    private final DiscordConnection connection;
    private final DepartureProperties properties;
    private final Clock clock;
    private final JobHealth health;

    DepartureJob(
            Departures departures,
            DepartedServers servers,
            DiscordConnection connection,
            DepartureProperties properties,
            Clock clock,
            MeterRegistry meters) {
        this.departures = departures;
        this.servers = servers;
        this.connection = connection;
        this.properties = properties;
        this.clock = clock;
        this.health = new JobHealth("departures", meters);
    }

    @Scheduled(
            fixedDelayString =
                    "${paperboy.discord.departures.every:" + DepartureProperties.EVERY + "}")
    void delete() {
        health.tick(this::deleteAll);
    }

    /** An event that came too early, or could not be recorded, must not cost a server its data. */
    private void deleteAll() {
        Instant now = clock.instant();
        departures.leftBefore(now, MOST_SERVERS).stream()
                .filter(guildId -> connection.presenceIn(guildId) == Presence.THERE)
                .forEach(guildId ->
                        health.attempt("Noting a return", () -> departures.cameBack(guildId)));
        for (long guildId : departures.leftBefore(now.minus(properties.grace()), MOST_SERVERS)) {
            if (connection.presenceIn(guildId) == Presence.GONE
                    && !health.attempt(
                            "Deleting what is kept of a server", () -> delete(guildId))) {
                return;
            }
        }
    }

    private void delete(long guildId) {
        boolean hasMore = true;
        while (hasMore && !Thread.currentThread().isInterrupted()) {
            hasMore = servers.deleteSome(guildId, MOST_AT_ONCE);
        }
        if (!hasMore && connection.presenceIn(guildId) == Presence.GONE) {
            log.info("What was kept about server {} is deleted: the bot was removed", guildId);
        }
    }
}
