package dev.paperboy.source.huggingface;

import dev.paperboy.paper.LinkedWorksShelf.Reading;
import dev.paperboy.paper.PaperDates;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Tells when it is worth asking again what names a paper: after a quarter of the paper's age, since
 * models come in the first weeks or seldom.
 */
final class WorksRenewal {

    static final Duration SOONEST = Duration.ofDays(1);
    static final Duration LATEST = Duration.ofDays(30);

    private static final int PART_OF_AGE = 4;

    private WorksRenewal() {}

    /**
     * @param last null: it was never read
     * @param now by the schedule clock
     */
    static boolean isDue(@Nullable Reading last, PaperDates dates, Instant now) {
        // One made by a clock that was ahead does not count.
        return last == null
                || last.at().isAfter(now)
                || !now.isBefore(last.at().plus(wait(last.at(), dates)));
    }

    private static Duration wait(Instant at, PaperDates dates) {
        Instant birth = dates.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        Duration part = Duration.between(birth, at).dividedBy(PART_OF_AGE);
        if (part.compareTo(SOONEST) < 0) {
            return SOONEST;
        }
        return part.compareTo(LATEST) > 0 ? LATEST : part;
    }
}
