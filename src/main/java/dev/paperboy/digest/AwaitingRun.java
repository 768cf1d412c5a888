package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.ScheduleKey;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run that had no papers, for which some may still come.
 *
 * @param key that of the run
 * @param due when it was due
 * @param notice what told the channel so; null: it was not told
 */
record AwaitingRun(
        String id,
        String key,
        ScheduleKey digest,
        DigestTarget target,
        @Nullable LocalDate runDate,
        Instant due,
        Instant decidedAt,
        @Nullable DeliveryId notice) {

    boolean isTold() {
        return notice != null;
    }
}
