package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A digest that a server asked for: what it wants, and how far it has come.
 *
 * @param id made by Paperboy
 * @param createdBy the member who set it up last
 * @param servedOn the newest date of its zone on which it had its turn; null: none yet
 * @param pause why it does not come; null: it comes
 */
public record DigestSchedule(
        String id,
        long createdBy,
        DigestSettings settings,
        DigestProgress progress,
        @Nullable LocalDate servedOn,
        @Nullable Pause pause) {

    static DigestSchedule first(DigestRequest request) {
        LocalDate run = request.settings().recurrence().nextDateAfter(request.requestedAt(), null);
        return new DigestSchedule(
                UUID.randomUUID().toString(),
                request.requestedBy(),
                request.settings(),
                new DigestProgress(run, null, null, null),
                null,
                null);
    }

    /**
     * This digest as the request wants it; unless its recurrence changes, a due run stays due.
     * Asked for anew, it is not paused any more.
     */
    DigestSchedule changedBy(DigestRequest request) {
        Recurrence wanted = request.settings().recurrence();
        LocalDate run =
                wanted.equals(settings.recurrence())
                        ? progress.runDate()
                        : wanted.nextDateAfter(request.requestedAt(), servedOn);
        return new DigestSchedule(
                id,
                request.requestedBy(),
                request.settings(),
                new DigestProgress(
                        run,
                        progress.coveredThrough(),
                        progress.coveredRevision(),
                        progress.gapTold()),
                servedOn,
                null);
    }

    /** This digest, unpaused; a turn that has passed meanwhile stays passed. */
    DigestSchedule resumedAt(Instant now) {
        LocalDate run =
                nextRunAt().isAfter(now)
                        ? progress.runDate()
                        : settings.recurrence().nextDateAfter(now, servedOn);
        return new DigestSchedule(
                id,
                createdBy,
                settings,
                new DigestProgress(
                        run,
                        progress.coveredThrough(),
                        progress.coveredRevision(),
                        progress.gapTold()),
                servedOn,
                null);
    }

    /** Where it goes. */
    public DigestTarget target() {
        return settings.target();
    }

    /** When it comes. */
    public Recurrence recurrence() {
        return settings.recurrence();
    }

    /** Its name. */
    public ScheduleKey key() {
        return new ScheduleKey(id, settings.target().guildId());
    }

    /** When it is due next, by the schedule clock. */
    public Instant nextRunAt() {
        return settings.recurrence().on(progress.runDate());
    }

    /**
     * The date of the run after the due one; runs that were missed meanwhile are not made up one by
     * one.
     */
    public LocalDate runDateAfter(Instant now) {
        Instant due = nextRunAt();
        return settings.recurrence()
                .nextDateAfter(now.isAfter(due) ? now : due, progress.runDate());
    }
}
