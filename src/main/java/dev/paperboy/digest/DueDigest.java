package dev.paperboy.digest;

import dev.paperboy.digest.Coverage.Standing;
import dev.paperboy.subscription.DigestProgress;
import dev.paperboy.subscription.DigestSchedule;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;

/** Decides what becomes of a digest that is due, or whose papers come late. */
@Component
class DueDigest {

    private final DigestFinder finder;
    private final DigestProperties properties;

    DueDigest(DigestFinder finder, DigestProperties properties) {
        this.finder = finder;
        this.properties = properties;
    }

    /** What to do. */
    sealed interface Decision {}

    /**
     * Nothing yet: the list it needs has not been read, or what speaks for its papers or who may
     * have them is not known; it will be tried again soon.
     */
    record Wait() implements Decision {}

    /**
     * Let this run have been.
     *
     * @param outcome as the ledger tells of it
     * @param message what to post; null: nothing
     * @param finding what there was to say; null: it was not looked for
     */
    record Serve(
            DigestRun.Outcome outcome,
            @Nullable Digest message,
            DigestProgress progress,
            @Nullable Finding finding)
            implements Decision {}

    /**
     * @param known the lists as they are at this tick
     */
    Decision decide(DigestSchedule schedule, Tick tick, KnownLists known) {
        Instant now = tick.now();
        if (!now.isBefore(schedule.nextRunAt().plus(properties.catchUp()))) {
            return tooLate(schedule, now);
        }
        Standing standing =
                known.coverage(schedule.recurrence().kind())
                        .since(schedule.progress().coveredThrough(), now);
        boolean isPatient = isPatient(schedule, tick);
        if (isPatient && (isMissingList(standing) || finder.hasToWait(schedule, standing, known))) {
            return new Wait();
        }
        Finding finding = finder.of(schedule, standing, known);
        if (isPatient && !finding.isSettled()) {
            noteUnsettled(standing, known);
            return new Wait();
        }
        return serve(schedule, finding, now);
    }

    /** Others that are due need not judge the same papers to find that out. */
    private static void noteUnsettled(Standing standing, KnownLists known) {
        if (standing instanceof Standing.Finished(var span, _)) {
            known.noteUnsettled(span);
        }
    }

    private static boolean isMissingList(Standing standing) {
        return switch (standing) {
            case Standing.Finished(_, var unread) -> unread != null;
            case Standing.Unread _ -> true;
            case Standing.NothingNew() -> false;
        };
    }

    private boolean isPatient(DigestSchedule schedule, Tick tick) {
        Instant due = schedule.nextRunAt();
        Instant waitingSince = due.isAfter(tick.awakeSince()) ? due : tick.awakeSince();
        return tick.now().isBefore(waitingSince.plus(properties.patience()));
    }

    /** The run passes; if a later one was missed too and is still in time, that one is due next. */
    private Serve tooLate(DigestSchedule schedule, Instant now) {
        DigestProgress progress = schedule.progress();
        LocalDate next =
                schedule.recurrence()
                        .nextDateAfter(now.minus(properties.catchUp()), progress.runDate());
        return new Serve(new DigestRun.Outcome.Missed(), null, progress.withRunDate(next), null);
    }

    private static Serve serve(DigestSchedule schedule, Finding finding, Instant now) {
        LocalDate next = schedule.runDateAfter(now);
        return switch (finding.digest()) {
            case Digest.Papers papers ->
                    new Serve(
                            Finding.posted(papers, DigestRun.Way.ON_TIME),
                            papers,
                            finding.progress(next, null),
                            finding);
            case Digest.Nothing notice -> tell(schedule, notice, finding, next);
        };
    }

    /** A gap is told once for each reason, however many runs fall into it. */
    private static Serve tell(
            DigestSchedule schedule, Digest.Nothing notice, Finding finding, LocalDate next) {
        DigestRun.Gap gap = DigestRun.Gap.of(notice.reason());
        String told = schedule.progress().gapTold();
        if (!schedule.settings().content().tellsGaps()) {
            return new Serve(
                    new DigestRun.Outcome.Quiet(gap, true),
                    null,
                    finding.progress(next, told),
                    finding);
        }
        return notice.gap().equals(told)
                ? new Serve(
                        new DigestRun.Outcome.Quiet(gap, false),
                        null,
                        finding.progress(next, told),
                        finding)
                : new Serve(
                        new DigestRun.Outcome.Told(gap),
                        notice,
                        finding.progress(next, notice.gap()),
                        finding);
    }
}
