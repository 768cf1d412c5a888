package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.DeliveryLedger;
import dev.paperboy.delivery.DeliveryRecord;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.PostedMessage;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells of deliveries what it was told to; all others were sent. */
final class FakeDeliveries implements DeliveryLedger {

    private final Map<DeliveryId, DeliveryState> states = new HashMap<>();
    private DeliveryState usual = DeliveryState.SENT;
    private boolean isBusy;

    void put(DeliveryId id, DeliveryState state) {
        states.put(id, state);
    }

    void putAll(DeliveryState state) {
        usual = state;
    }

    @Override
    public Optional<DeliveryRecord> find(DeliveryId id) {
        DeliveryState state = states.getOrDefault(id, usual);
        return Optional.of(
                new DeliveryRecord(
                        id,
                        "key",
                        new Destination.Channel(1, 2),
                        state,
                        state == DeliveryState.SENT ? new PostedMessage(2, 3) : null,
                        null,
                        Instant.EPOCH,
                        Instant.EPOCH));
    }

    /** None are. */
    @Override
    public List<DeliveryRecord> withKeys(Collection<String> keys) {
        return List.of();
    }

    /** None is. */
    @Override
    public boolean isUnderWay(String keyPrefix) {
        return false;
    }

    void makeBusy(boolean busy) {
        isBusy = busy;
    }

    @Override
    public boolean isAnyDue() {
        return isBusy;
    }

    @Override
    public List<DeliveryRecord> findAll(Collection<DeliveryId> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }
}
