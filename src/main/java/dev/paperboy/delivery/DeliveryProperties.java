package dev.paperboy.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How messages are sent.
 *
 * @param sendEvery how often the outbox is looked through for messages whose turn has come
 * @param inFlight the most messages that are on their way at the same time
 * @param perServer the most of them to the same server, so that one with many cannot keep others
 *     waiting
 * @param lease how long a sender may take for one message before another may take it over; longer
 *     than any answer of Discord is waited for
 * @param nonceTrust how long after the first attempt Discord is trusted to recognise a repeated
 *     message; later the channel is read first. Discord says "a few minutes" and no number
 * @param lookAfter how long after an attempt whose outcome is unclear a forum is read for the post:
 *     Discord, which would open it twice, may until then still be at it
 * @param giveUpAfter how long a message that cannot be sent is tried before it is given up with its
 *     reason recorded; time before the last start does not count
 * @param drain how long a stop waits for the answers to what is on its way
 * @param tidyEvery how often old messages are looked for
 * @param keepBodies how long after its end the text of a message is kept
 * @param keepRecords how long after its end it is known what became of a message
 */
@ConfigurationProperties("paperboy.delivery")
record DeliveryProperties(
        @DefaultValue(SEND_EVERY) Duration sendEvery,
        @DefaultValue("64") int inFlight,
        @DefaultValue("4") int perServer,
        @DefaultValue("90s") Duration lease,
        @DefaultValue("60s") Duration nonceTrust,
        @DefaultValue("30s") Duration lookAfter,
        @DefaultValue("6h") Duration giveUpAfter,
        @DefaultValue("20s") Duration drain,
        @DefaultValue(TIDY_EVERY) Duration tidyEvery,
        @DefaultValue("7d") Duration keepBodies,
        @DefaultValue("90d") Duration keepRecords) {

    static final String SEND_EVERY = "1s";
    static final String TIDY_EVERY = "1d";
}
