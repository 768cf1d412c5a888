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

    Decision decide(DigestSchedule schedule, Tick tick) {
        Instant now = tick.now();
        if (!now.isBefore(schedule.nextRunAt().plus(properties.catchUp()))) {
            return tooLate(schedule, now);
        }
        return switch (coverage.since(schedule.progress().coveredThrough(), now)) {
            case Coverage.Standing.Finished(var span, var unread) ->
                    unread != null && isPatient(schedule, tick)
                            ? new Wait()
                            : cover(schedule, span, unread, now);
            case Coverage.Standing.NothingNew() -> {
                LocalDate covered = schedule.progress().coveredThrough();
                Digest.Nothing notice =
                        composer.noneFinished(now, nextWithPapers(schedule, covered, now));
                yield tell(schedule, notice, covered, now);
            }
            case Coverage.Standing.Unread unread ->
                    isPatient(schedule, tick) ? new Wait() : silent(schedule, unread.day(), now);
        };
    }

    /** The run passes; if a later one was missed too and is still in time, that one is due next. */
    private Decision tooLate(DigestSchedule schedule, Instant now) {
        LocalDate next =
                schedule.recurrence()
                        .nextDateAfter(
                                now.minus(properties.catchUp()), schedule.progress().runDate());
        return new Skip(
                "it is too late for it, its days go into the next one",
                new DigestProgress(
                        next,
                        schedule.progress().coveredThrough(),
                        schedule.progress().coveredRevision(),
                        schedule.progress().gapTold()));
    }

    private boolean isPatient(DigestSchedule schedule, Tick tick) {
        Instant due = schedule.nextRunAt();
        Instant waitingSince = due.isAfter(tick.awakeSince()) ? due : tick.awakeSince();
        return tick.now().isBefore(waitingSince.plus(properties.patience()));
    }

    /**
     * @param unread the day after the span whose list is missing, which is the news where the span
     *     has no papers; null: none is missing
     */
    private Decision cover(
            DigestSchedule schedule, FeedSpan span, @Nullable LocalDate unread, Instant now) {
        Instant next = nextWithPapers(schedule, span.last(), now);
        return switch (composer.compose(span, schedule.settings().content().papers(), next)) {
            case Digest.Papers papers ->
                    new Post(
                            papers,
                            new DigestProgress(
                                    schedule.runDateAfter(now),
                                    coveredFrom(papers.span().last().plusDays(1), span.last()),
                                    schedule.progress().coveredRevision(),
                                    null));
            case Digest.Nothing notice ->
                    unread == null
                            ? tell(schedule, notice, coveredFrom(span.first(), span.last()), now)
                            : silent(schedule, unread, now);
        };
    }

    /**
     * How far days without papers are covered: up to one that usually has some. Its list may have
     * been read as empty by mistake, and looking at it again costs nothing.
     */
    private static LocalDate coveredFrom(LocalDate firstEmpty, LocalDate last) {
        LocalDate day = firstEmpty;
        while (!day.isAfter(last) && !FeedDays.isUsual(day)) {
            day = day.plusDays(1);
        }
        return day.minusDays(1);
    }

    private Decision silent(DigestSchedule schedule, LocalDate unread, Instant now) {
        LocalDate covered = schedule.progress().coveredThrough();
        Digest.Nothing notice =
                composer.silent(unread, now, nextWithPapers(schedule, covered, now));
        return tell(schedule, notice, covered, now);
    }

    /** A gap is told once for each reason, however many runs fall into it. */
    private static Decision tell(
            DigestSchedule schedule,
            Digest.Nothing notice,
            @Nullable LocalDate covered,
            Instant now) {
        String gap = notice.gap();
        DigestProgress progress =
                new DigestProgress(
                        schedule.runDateAfter(now),
                        covered,
                        schedule.progress().coveredRevision(),
                        gap);
        return gap.equals(schedule.progress().gapTold())
                ? new Skip("there is nothing new, as the channel was told before", progress)
                : new Post(notice, progress);
    }

    /** The next run that can bring papers; those of a weekend cannot. */
    private static Instant nextWithPapers(
            DigestSchedule schedule, @Nullable LocalDate covered, Instant now) {
        LocalDate run = schedule.runDateAfter(now);
        // A week has a list, unless days are covered that are yet to come, after a wrong clock.
        for (int runs = 0;
                runs < Coverage.MOST_DAYS
                        && !Coverage.canHaveNewList(covered, schedule.recurrence().on(run));
                runs++) {
            run = schedule.recurrence().nextDateAfter(schedule.recurrence().on(run), run);
        }
        return schedule.recurrence().on(run);
    }
}
