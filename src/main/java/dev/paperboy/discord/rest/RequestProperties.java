package dev.paperboy.discord.rest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests Discord is sent.
 *
 * @param perSecond the most in a second, answers to commands and buttons not counted; Discord
 *     allows a bot 50, and very large ones more if they ask
 * @param mostRefused after how many refused ones (401, 403, 429) within ten minutes nothing is sent
 *     but answers to commands, until half of them are that old; at 10,000 Discord locks the address
 *     out
 */
@ConfigurationProperties("paperboy.discord.requests")
public record RequestProperties(
        @DefaultValue("40") int perSecond, @DefaultValue("500") int mostRefused) {

    private static final int MOST_PER_SECOND = 1_000;
    private static final int LOCKED_OUT = 10_000;

    public RequestProperties {
        requireWithin("per-second", perSecond, MOST_PER_SECOND);
        requireWithin("most-refused", mostRefused, LOCKED_OUT - 1);
    }

    private static void requireWithin(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "paperboy.discord.requests.%s must be from 1 to %d".formatted(name, most));
        }
    }
}
