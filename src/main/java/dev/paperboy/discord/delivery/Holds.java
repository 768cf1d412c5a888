package dev.paperboy.discord.delivery;

import dev.paperboy.discord.rest.Wait;

import net.dv8tion.jda.api.requests.Route;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which channels Discord has asked to leave alone for a while, so that no request waits for them in
 * a place that another could have.
 */
@Component
class Holds {

    private final Clock clock;
    private final Map<String, Wait> waits = new ConcurrentHashMap<>();

    Holds(@Qualifier("systemClock") Clock clock) {
        this.clock = clock;
    }

    void note(Route.CompiledRoute route, Duration wait) {
        Instant now = clock.instant();
        waits.values().removeIf(it -> !it.isOn(now));
        waits.put(key(route), Wait.of(now, wait));
    }

    /** How long the wait for such requests still is; empty: there is none. */
    Optional<Duration> left(Route.CompiledRoute route) {
        Instant now = clock.instant();
        return Optional.ofNullable(waits.get(key(route)))
                .filter(wait -> wait.isOn(now))
                .map(wait -> Duration.between(now, wait.end()));
    }

    /** Discord limits a route for each channel, or server, apart. */
    private static String key(Route.CompiledRoute route) {
        return route.getBaseRoute() + " " + route.getMajorParameters();
    }
}
