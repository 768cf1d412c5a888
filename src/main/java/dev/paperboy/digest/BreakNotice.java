package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What a notice about a broken channel is for, as written in the key of its delivery.
 *
 * @param channelId Discord's id of the channel that takes no digests any more
 * @param refused the delivery that it refused
 * @param author the member it is for; null: it goes to a channel of the server
 */
record BreakNotice(long channelId, DeliveryId refused, @Nullable Long author) {

    private static final String PREFIX = "broken";
    private static final String SEPARATOR = ":";

    static Optional<BreakNotice> of(String key) {
        List<String> parts = List.of(key.split(SEPARATOR, -1));
        return parts.getFirst().equals(PREFIX) && parts.size() >= 3
                ? Optional.of(
                        new BreakNotice(
                                Long.parseLong(parts.get(1)),
                                new DeliveryId(parts.get(2)),
                                parts.size() == 3 ? null : Long.valueOf(parts.get(3))))
                : Optional.empty();
    }

    BreakNotice to(long member) {
        return new BreakNotice(channelId, refused, member);
    }

    /** How the keys of all notices about a channel begin. */
    static String keysAbout(long channelId) {
        return PREFIX + SEPARATOR + channelId + SEPARATOR;
    }

    String key() {
        String common = keysAbout(channelId) + refused;
        return author == null ? common : common + SEPARATOR + author;
    }
}
