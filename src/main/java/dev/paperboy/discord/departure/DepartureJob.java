package dev.paperboy.discord.departure;

import dev.paperboy.JobHealth;
import dev.paperboy.subscription.Departures;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/** Deletes what is kept about servers that were left longer ago than the time of grace. */
@Component
class DepartureJob {

    private static final Logger log = LoggerFactory.getLogger(DepartureJob.class);

    /** Few enough that nobody waits for the database meanwhile. */
    private static final int MOST_AT_ONCE = 500;

    private static final int MOST_SERVERS = 100;

    private final Departures departures;
    private final DepartedServers servers;
    private final DepartureProperties properties;
    private final Clock clock;
    private final JobHealth health;

    DepartureJob(
            Departures departures,
            DepartedServers servers,
            DepartureProperties properties,
            Clock clock,
            MeterRegistry meters) {
        this.departures = departures;
        this.servers = servers;
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

    private void deleteAll() {
        List<Long> left =
                departures.leftBefore(clock.instant().minus(properties.grace()), MOST_SERVERS);
        for (long guildId : left) {
            if (!health.attempt("Deleting what is kept of a server", () -> delete(guildId))) {
                return;
            }
        }
    }

    private void delete(long guildId) {
        boolean hasMore = true;
        while (hasMore && !Thread.currentThread().isInterrupted()) {
            hasMore = servers.deleteSome(guildId, MOST_AT_ONCE);
        }
        log.info("What was kept about server {} is deleted: the bot was removed there", guildId);
    }
}
