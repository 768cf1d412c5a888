package dev.paperboy.digest;

import dev.paperboy.paper.FeedDays;
import dev.paperboy.subscription.DigestProgress;
import dev.paperboy.subscription.DigestSchedule;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;

/** Decides what becomes of a digest that is due. */
@Component
class DueDigest {

    private final Coverage coverage;
    private final DigestComposer composer;
    private final DigestProperties properties;

    DueDigest(Coverage coverage, DigestComposer composer, DigestProperties properties) {
        this.coverage = coverage;
        this.composer = composer;
        this.properties = properties;
    }

    /** What to do. */
    sealed interface Decision {}

    /** Nothing yet: the list it needs has not been read, and will be tried again soon. */
    record Wait() implements Decision {}

    /** Let this run pass. */
    record Skip(String reason, DigestProgress progress) implements Decision {}

    /** Post this. */
    record Post(Digest digest, DigestProgress progress) implements Decision {}

    Decision decide(DigestSchedule schedule, Instant now) {
        if (now.isAfter(schedule.nextRunAt().plus(properties.catchUp()))) {
            return new Skip(
                    "it is too late for it, its days go into the next one",
                    progress(schedule, now, schedule.coveredThrough(), schedule.gapTold()));
        }
        return switch (coverage.since(schedule.coveredThrough(), now)) {
            case Coverage.Standing.Finished finished -> cover(schedule, finished.span(), now);
            case Coverage.Standing.NothingNew() -> {
                LocalDate through = FeedDays.lastClosedAt(now);
                Digest notice = composer.noneFinished(through, schedule.runAfter(now));
                yield notice(schedule, notice, schedule.coveredThrough(), now);
            }
            case Coverage.Standing.Unread unread -> {
                if (now.isBefore(schedule.nextRunAt().plus(properties.patience()))) {
                    yield new Wait();
                }
                Digest notice = composer.silent(unread.day(), schedule.runAfter(now));
                yield notice(schedule, notice, schedule.coveredThrough(), now);
            }
        };
    }

    private Decision cover(DigestSchedule schedule, FeedSpan span, Instant now) {
        Digest digest = composer.compose(span, schedule.papers(), schedule.runAfter(now));
        return digest instanceof Digest.Papers
                ? new Post(digest, progress(schedule, now, span.last(), false))
                : notice(schedule, digest, span.last(), now);
    }

    /** A gap is told once, however many runs fall into it. */
    private static Decision notice(
            DigestSchedule schedule, Digest notice, @Nullable LocalDate through, Instant now) {
        DigestProgress progress = progress(schedule, now, through, true);
        return schedule.gapTold()
                ? new Skip("there is nothing new, as the channel was told before", progress)
                : new Post(notice, progress);
    }

    private static DigestProgress progress(
            DigestSchedule schedule, Instant now, @Nullable LocalDate through, boolean gapTold) {
        return new DigestProgress(schedule.runAfter(now), through, gapTold);
    }
}
