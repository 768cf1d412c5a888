package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * A digest that a server asked for: where it goes, when, and how far it has come.
 *
 * @param id made by Paperboy
 * @param createdBy the member who set it up last
 * @param papers the most papers it shows, 1 to {@value #MOST_PAPERS}
 * @param locale the language it speaks
 * @param runDate the date of its zone that it is due on next
 * @param servedOn the newest date of its zone on which it had its turn; null: none yet
 * @param coveredThrough the newest feed day it has covered; null: none yet
 * @param gapTold why there are no papers, as the channel was last told since it had some; null: it
 *     was told nothing
 */
public record DigestSchedule(
        String id,
        DigestTarget target,
        long createdBy,
        LocalHour hour,
        int papers,
        Locale locale,
        LocalDate runDate,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate coveredThrough,
        @Nullable String gapTold) {

    /** As many as one message shows well. */
    public static final int MOST_PAPERS = 15;

    /** How many a digest shows unless it is told. */
    public static final int USUAL_PAPERS = 10;

    static DigestSchedule first(DigestRequest request) {
        return new DigestSchedule(
                UUID.randomUUID().toString(),
                request.target(),
                request.requestedBy(),
                request.hour(),
                USUAL_PAPERS,
                request.locale(),
                request.hour().nextDateAfter(request.requestedAt(), null),
                null,
                null,
                null);
    }

    /** This digest as the request wants it; unless the hour changes, a due run stays due. */
    DigestSchedule changedBy(DigestRequest request) {
        return new DigestSchedule(
                id,
                target,
                request.requestedBy(),
                request.hour(),
                papers,
                request.locale(),
                request.hour().equals(hour)
                        ? runDate
                        : request.hour().nextDateAfter(request.requestedAt(), servedOn),
                servedOn,
                coveredThrough,
                gapTold);
    }

    /** Its name. */
    public ScheduleKey key() {
        return new ScheduleKey(id, target.guildId());
    }

    /** When it is due next, by the schedule clock. */
    public Instant nextRunAt() {
        return hour.on(runDate);
    }

    /**
     * The date of the run after the due one; runs that were missed meanwhile are not made up one by
     * one.
     */
    public LocalDate runDateAfter(Instant now) {
        Instant due = nextRunAt();
        return hour.nextDateAfter(now.isAfter(due) ? now : due, runDate);
    }
}
