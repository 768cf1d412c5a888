package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.subscription.DigestProgress;
import dev.paperboy.subscription.DigestSchedule;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run to be kept in the ledger.
 *
 * @param id made by Paperboy
 * @param key says what it is for; no two runs have the same
 * @param digest as it was before
 * @param runDate the date whose turn it was; null: it was none's
 * @param due when it was due
 * @param after how far the digest has come by it
 * @param covered the days that it covered by it; null: none
 * @param delivery that of its message; null: it has none
 */
record NewRun(
        String id,
        String key,
        DigestSchedule digest,
        @Nullable LocalDate runDate,
        Instant due,
        Instant decidedAt,
        DigestRun.Outcome outcome,
        DigestProgress after,
        @Nullable FeedSpan covered,
        @Nullable DeliveryId delivery) {

    /** Stands before the key of a run in that of the line for the days that it leaves out. */
    static final String LEAVING_OUT = "left:";

    /** The line of a further turn of which the same is to be told. */
    NewRun onDate(String itsId, String itsKey, LocalDate date) {
        return new NewRun(
                itsId,
                itsKey,
                digest,
                date,
                digest.recurrence().on(date),
                decidedAt,
                outcome,
                after,
                null,
                null);
    }

    /** The line that tells that by this run some days are left out for good. */
    NewRun leavingOut(String itsId, FeedSpan days) {
        return new NewRun(
                itsId,
                LEAVING_OUT + key,
                digest,
                runDate,
                due,
                decidedAt,
                new DigestRun.Outcome.LeftOut(days),
                after,
                null,
                null);
    }

    /** Whether papers that come late are still wanted for it. */
    boolean awaitsPapers() {
        return switch (outcome) {
            case DigestRun.Outcome.Told(var gap) -> gap.mayEnd();
            case DigestRun.Outcome.Quiet(var gap, _) -> gap.mayEnd();
            default -> false;
        };
    }
}
