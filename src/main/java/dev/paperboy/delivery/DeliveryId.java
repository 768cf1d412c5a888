package dev.paperboy.delivery;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The name of one delivery, made before its message is rendered so that the message can carry it.
 *
 * <p>It is also the nonce that Discord tells repeated requests by (at most 25 characters), and the
 * marker by which the message is found again in its channel.
 *
 * @param value 22 characters of URL-safe Base64
 */
public record DeliveryId(String value) {

    private static final int LENGTH = 22;

    /**
     * @throws IllegalArgumentException if the value has another length
     */
    public DeliveryId {
        if (value.length() != LENGTH) {
            throw new IllegalArgumentException("Not a delivery id: " + value);
        }
    }

    /** Reads what may be one; empty: it is none. */
    public static Optional<DeliveryId> parse(String text) {
        return text.length() == LENGTH ? Optional.of(new DeliveryId(text)) : Optional.empty();
    }

    /** A new one, unlike any other. */
    public static DeliveryId random() {
        UUID uuid = UUID.randomUUID();
        byte[] bytes =
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(uuid.getMostSignificantBits())
                        .putLong(uuid.getLeastSignificantBits())
                        .array();
        return new DeliveryId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return value;
    }
}
