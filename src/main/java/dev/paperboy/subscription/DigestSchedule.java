package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A digest that a server asked for: where it goes, when, and how far it has come.
 *
 * @param id made by Paperboy
 * @param createdBy the member who set it up last
 * @param papers the most papers it shows, 1 to {@value #MOST_PAPERS}
 * @param locale the language it speaks
 * @param nextRunAt when it is due next, by the schedule clock
 * @param servedOn the newest date of its zone on which it had its turn; null: none yet
 * @param coveredThrough the newest feed day it has covered; null: none yet
 * @param gapTold whether the channel has been told, since the last papers, that there are none
 */
public record DigestSchedule(
        String id,
        DigestTarget target,
        long createdBy,
        LocalHour hour,
        int papers,
        Locale locale,
        Instant nextRunAt,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate coveredThrough,
        boolean gapTold) {

    /** As many as one message shows well. */
    public static final int MOST_PAPERS = 15;

    /** How many a digest shows unless it is told. */
    public static final int USUAL_PAPERS = 10;

    /** The date of its zone that its due run is for. */
    public LocalDate runDate() {
        return hour.dateAt(nextRunAt);
    }

    /** The run after the due one; runs that were missed meanwhile are not made up one by one. */
    public Instant runAfter(Instant now) {
        return hour.nextAfter(now.isAfter(nextRunAt) ? now : nextRunAt, runDate());
    }
}
