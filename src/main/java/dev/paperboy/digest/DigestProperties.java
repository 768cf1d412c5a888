package dev.paperboy.digest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How digests are planned.
 *
 * @param planEvery how often it is looked for digests that are due
 * @param patience how long a due digest waits for a list that is over but could not be read yet,
 *     before the channel is told that the source is silent; where the bot stood still, the wait
 *     begins anew
 * @param catchUp how long after its hour a digest that was missed, since the bot was down, is still
 *     posted; later its days go into the next one
 */
@ConfigurationProperties("paperboy.digest")
record DigestProperties(
        @DefaultValue(PLAN_EVERY) Duration planEvery,
        @DefaultValue("30m") Duration patience,
        @DefaultValue("6h") Duration catchUp) {

    static final String PLAN_EVERY = "5s";
}
