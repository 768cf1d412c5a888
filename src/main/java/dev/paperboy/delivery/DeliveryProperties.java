package dev.paperboy.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How messages are sent.
 *
 * @param sendEvery how often the outbox is looked through for messages whose turn has come
 * @param lease how long a sender may take for one message before another may take it over; longer
 *     than any answer of Discord is waited for
 * @param nonceTrust how long after the first attempt Discord is trusted to recognise a repeated
 *     message; later the channel is read first. Discord says "a few minutes" and no number
 * @param giveUpAfter how long a message that cannot be sent is tried before it is given up with its
 *     reason recorded; time before the last start does not count
 */
@ConfigurationProperties("paperboy.delivery")
record DeliveryProperties(
        @DefaultValue(SEND_EVERY) Duration sendEvery,
        @DefaultValue("90s") Duration lease,
        @DefaultValue("60s") Duration nonceTrust,
        @DefaultValue("6h") Duration giveUpAfter) {

    static final String SEND_EVERY = "1s";
}
