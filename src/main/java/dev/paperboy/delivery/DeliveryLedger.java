package dev.paperboy.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What has become of deliveries. */
public interface DeliveryLedger {

    /** The delivery with this id, if known. */
    Optional<DeliveryRecord> find(DeliveryId id);

    /** The known ones of these, in any order. */
    List<DeliveryRecord> findAll(Collection<DeliveryId> ids);

    /** The known ones of these keys, in any order. */
    List<DeliveryRecord> withKeys(Collection<String> keys);

    /**
     * Whether one whose key begins so has not ended yet; those that wait for another do not count.
     */
    boolean isUnderWay(String keyPrefix);

    /** Whether one waits for its turn now; those that were put off to a later moment do not. */
    boolean isAnyDue();
}
