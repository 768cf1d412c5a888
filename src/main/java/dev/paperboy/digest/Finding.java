package dev.paperboy.digest;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.subscription.DigestProgress;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What a digest has to say at one moment, and how far it has come when it is said.
 *
 * @param coveredThrough the newest day it has covered then; null: none yet
 * @param coveredRevision the newest place on a feed that it has considered then; null: not known
 * @param covered the days that it covers by this; null: none
 * @param leftOut the days that it leaves out for good, since they are too long ago; null: none
 * @param isSettled whether all was known that speaks for or against the papers
 */
record Finding(
        Digest digest,
        @Nullable LocalDate coveredThrough,
        @Nullable Long coveredRevision,
        @Nullable FeedSpan covered,
        @Nullable FeedSpan leftOut,
        boolean isSettled) {

    /** The papers that the channel has seen then. */
    List<PaperId> posted() {
        return digest instanceof Digest.Papers papers
                ? papers.all().map(Paper::id).toList()
                : List.of();
    }

    /**
     * How far the digest has come once this is served.
     *
     * @param runDate the next run's
     */
    DigestProgress progress(LocalDate runDate, @Nullable String gapTold) {
        return new DigestProgress(runDate, coveredThrough, coveredRevision, gapTold);
    }

    /** As the ledger tells of it where papers were posted. */
    static DigestRun.Outcome posted(Digest.Papers papers, DigestRun.Way way) {
        Digest.Late late = papers.late();
        return new DigestRun.Outcome.Posted(
                papers.span(),
                papers.shown().size(),
                papers.counts().considered(),
                late == null ? 0 : late.papers(),
                way);
    }
}
