package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How far a digest has come.
 *
 * @param runDate the date of its zone that it is due on next
 * @param coveredThrough the newest feed day it has covered; null: none yet
 * @param coveredRevision the catalogue's newest place on a feed that it has considered; places that
 *     came later on days it has covered are late additions; null: not known yet
 * @param gapTold why there are no papers, as the channel was last told since it had some; null: it
 *     was told nothing
 */
public record DigestProgress(
        LocalDate runDate,
        @Nullable LocalDate coveredThrough,
        @Nullable Long coveredRevision,
        @Nullable String gapTold) {

    /** That of a digest that has covered nothing yet. */
    public static DigestProgress none(LocalDate runDate) {
        return new DigestProgress(runDate, null, null, null);
    }

    /** The same with another next run. */
    public DigestProgress withRunDate(LocalDate date) {
        return new DigestProgress(date, coveredThrough, coveredRevision, gapTold);
    }

    /** Whether both have covered and told the same. */
    boolean isAsFarAs(DigestProgress other) {
        return equals(other.withRunDate(runDate));
    }
}
