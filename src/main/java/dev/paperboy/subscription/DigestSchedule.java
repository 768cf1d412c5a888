package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A digest that a server asked for: what it wants, and how far it has come.
 *
 * @param id made by Paperboy
 * @param createdBy the member who set it up last; {@value #NOBODY}: one who is forgotten
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

    /** Stands for a member who wanted to be forgotten. */
    public static final long NOBODY = 0;

    /** A digest as this request would set it up; it is kept nowhere yet. */
    public static DigestSchedule first(DigestRequest request) {
        LocalDate run = request.settings().recurrence().nextDateAfter(request.requestedAt(), null);
        return new DigestSchedule(
                UUID.randomUUID().toString(),
                request.requestedBy(),
                request.settings(),
                DigestProgress.none(run),
                null,
                null);
    }

    /** This digest as the request wants it; asked for anew, it is not paused any more. */
    DigestSchedule setUpAnew(DigestRequest request) {
        return with(request.settings(), request.requestedBy(), null, request.requestedAt());
    }

    /** This digest as the request wants it; what another channel refused does not pause it here. */
    DigestSchedule changedBy(DigestRequest request) {
        boolean isMoved = !request.settings().target().equals(settings.target());
        Pause kept = isMoved && pause instanceof Pause.Broken ? null : pause;
        return with(request.settings(), request.requestedBy(), kept, request.requestedAt());
    }

    /** This digest, unpaused. */
    DigestSchedule resumedAt(Instant now) {
        return with(settings, createdBy, null, now);
    }

    /** A due run stays due, unless the recurrence changes or the run passed while it was paused. */
    private DigestSchedule with(
            DigestSettings wanted, long member, @Nullable Pause wantedPause, Instant now) {
        boolean hasPassed = pause != null && wantedPause == null && !nextRunAt().isAfter(now);
        LocalDate run =
                wanted.recurrence().equals(settings.recurrence()) && !hasPassed
                        ? progress.runDate()
                        : wanted.recurrence().nextDateAfter(now, servedOn);
        return new DigestSchedule(
                id, member, wanted, progress.withRunDate(run), servedOn, wantedPause);
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
