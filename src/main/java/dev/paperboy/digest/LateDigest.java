package dev.paperboy.digest;

import dev.paperboy.digest.Coverage.Standing;
import dev.paperboy.digest.DueDigest.Serve;
import dev.paperboy.subscription.DigestSchedule;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Decides whether the papers have come that a run should have brought: of the days that were over
 * when it told that there are none.
 */
@Component
class LateDigest {

    private final DigestFinder finder;
    private final DigestProperties properties;

    LateDigest(DigestFinder finder, DigestProperties properties) {
        this.finder = finder;
        this.properties = properties;
    }

    /** Whether it may still post where it has posted nothing. */
    boolean isInTime(AwaitingRun run, Instant now) {
        return now.isBefore(run.due().plus(properties.catchUp()));
    }

    /** What to do for a run that awaits papers; empty: wait. */
    Optional<Serve> decide(DigestSchedule schedule, AwaitingRun run, KnownLists known) {
        Standing standing =
                known.coverage(schedule.recurrence().kind())
                        .closedAt(run.decidedAt(), schedule.progress().coveredThrough());
        if (!(standing instanceof Standing.Finished(_, LocalDate unread)) || unread != null) {
            return Optional.empty();
        }
        Finding finding = finder.of(schedule, standing, known);
        if (!finding.isSettled()) {
            // It would cover what could still turn out to fit; the next run takes that along.
            return Optional.empty();
        }
        return switch (finding.digest()) {
            case Digest.Papers papers -> Optional.of(post(schedule, run, papers, finding));
            case Digest.Nothing notice -> correct(schedule, run, notice, finding);
        };
    }

    private static Serve post(
            DigestSchedule schedule, AwaitingRun run, Digest.Papers papers, Finding finding) {
        DigestRun.Way way = run.isTold() ? DigestRun.Way.EDITED : DigestRun.Way.LATE;
        return new Serve(
                Finding.posted(papers, way),
                papers,
                finding.progress(schedule.progress().runDate(), null),
                finding);
    }

    /** What was told is mended where the list has come but has nothing to show. */
    private static Optional<Serve> correct(
            DigestSchedule schedule, AwaitingRun run, Digest.Nothing notice, Finding finding) {
        DigestRun.Gap gap = DigestRun.Gap.of(notice.reason());
        boolean isNews = gap == DigestRun.Gap.NONE_MATCHED || gap == DigestRun.Gap.ALL_POSTED;
        return run.isTold() && isNews
                ? Optional.of(
                        new Serve(
                                new DigestRun.Outcome.Told(gap),
                                notice,
                                finding.progress(schedule.progress().runDate(), notice.gap()),
                                finding))
                : Optional.empty();
    }
}
