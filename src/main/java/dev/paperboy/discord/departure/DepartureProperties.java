package dev.paperboy.discord.departure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * What becomes of the data of servers that the bot was removed from.
 *
 * @param grace how long it is kept, should the bot be invited again
 * @param every how often what is older is deleted
 */
@ConfigurationProperties("paperboy.discord.departures")
record DepartureProperties(
        @DefaultValue("30d") Duration grace, @DefaultValue(EVERY) Duration every) {

    static final String EVERY = "1h";
}
