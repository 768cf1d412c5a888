package dev.paperboy.discord.rest;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.time.Clock;

/** Lets tests of other packages have a client. */
public final class RestClients {

    private RestClients() {}

    /** The real one, as fast as Discord allows. */
    public static RestClient usual() {
        return of(50, Clock.systemUTC());
    }

    /** The real one, with another clock for how long refusals and pauses are remembered. */
    public static RestClient of(int perSecond, Clock clock) {
        return of(new RequestProperties(perSecond, 500), clock);
    }

    /**
     * The real one.
     *
     * @param clock what the time is by which refusals grow old
     */
    static RestClient of(RequestProperties properties, Clock clock) {
        return of(properties, breaker(properties, clock), clock);
    }

    static RestClient of(RequestProperties properties, RefusalBreaker breaker, Clock clock) {
        return new RestClient(properties, breaker, new Silence(clock));
    }

    static RefusalBreaker breaker(RequestProperties properties, Clock clock) {
        return new RefusalBreaker(properties, clock, new SimpleMeterRegistry());
    }
}
