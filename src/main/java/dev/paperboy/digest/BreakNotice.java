package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a notice about a channel that refuses digests is for, as written in the key of its delivery.
 *
 * @param channelId Discord's id of the channel
 * @param since since when, in whole milliseconds: it tells of no later break
 * @param refused the delivery that the channel refused
 * @param author the member it is for; null: it goes to a channel of the server
 */
record BreakNotice(long channelId, Instant since, DeliveryId refused, @Nullable Long author) {

    private static final String PREFIX = "break";
    private static final String SEPARATOR = ":";

    /** Where the key names the author, should it name one. */
    private static final int AUTHOR = 4;

    static Optional<BreakNotice> of(String key) {
        List<String> parts = List.of(key.split(SEPARATOR, -1));
        return parts.getFirst().equals(PREFIX) && parts.size() >= AUTHOR
                ? Optional.of(
                        new BreakNotice(
                                Long.parseLong(parts.get(1)),
                                Instant.ofEpochMilli(Long.parseLong(parts.get(2))),
                                new DeliveryId(parts.get(3)),
                                parts.size() == AUTHOR ? null : Long.valueOf(parts.get(AUTHOR))))
                : Optional.empty();
    }

    BreakNotice to(long member) {
        return new BreakNotice(channelId, since, refused, member);
    }

    /** How the keys of all notices about a channel begin. */
    static String keysAbout(long channelId) {
        return PREFIX + SEPARATOR + channelId + SEPARATOR;
    }

    String key() {
        String common = keysAbout(channelId) + since.toEpochMilli() + SEPARATOR + refused;
        return author == null ? common : common + SEPARATOR + author;
    }
}
