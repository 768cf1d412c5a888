package dev.paperboy.faults;

import dev.paperboy.sandbox.discord.LocalChannel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A digest that somebody has asked for.
 *
 * @param hour at which it comes, every day
 * @param readable whether the bot may read what stands in the channel
 */
record Subscription(LocalChannel channel, Kind kind, ZoneId zone, int hour, boolean readable) {

    /** When it comes on a date. */
    ZonedDateTime on(LocalDate date) {
        return date.atTime(hour, 0).atZone(zone);
    }
}
