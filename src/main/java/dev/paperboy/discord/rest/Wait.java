package dev.paperboy.discord.rest;

import java.time.Duration;
import java.time.Instant;

/**
 * A time for which Discord has asked to be left alone. It is also over where the clock is before
 * its beginning: that was put back since, and Discord will ask again if need be.
 */
public record Wait(Instant from, Instant end) {

    public static Wait of(Instant from, Duration duration) {
        return new Wait(from, from.plus(duration));
    }

    public boolean isOn(Instant now) {
        return !now.isBefore(from) && now.isBefore(end);
    }
}
