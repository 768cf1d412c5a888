package dev.paperboy.source.arxiv;

import dev.paperboy.paper.FigureShelf.Reading;
import dev.paperboy.paper.PaperDates;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Tells when a paper's page is worth reading, and worth reading again: one with a figure after a
 * week, for the next version's files may have other names; one without after a quarter of the
 * paper's age, for arXiv makes pages within days of a submission or not at all.
 */
final class FigureRenewal {

    static final Duration WITH_FIGURE = Duration.ofDays(7);
    static final Duration SOONEST_WITHOUT = Duration.ofHours(6);
    static final Duration LATEST_WITHOUT = Duration.ofDays(60);

    private static final int PART_OF_AGE = 4;

    private FigureRenewal() {}

    /**
     * @param last null: it was never read
     * @param now by the schedule clock
     */
    static boolean isDue(@Nullable Reading last, PaperDates dates, Instant now) {
        // One made by a clock that was ahead does not count.
        if (last == null || last.at().isAfter(now)) {
            return true;
        }
        Duration wait = last.figure() == null ? without(last.at(), dates) : WITH_FIGURE;
        return !now.isBefore(last.at().plus(wait));
    }

    private static Duration without(Instant at, PaperDates dates) {
        LocalDate published = dates.publishedOn();
        LocalDate born = published == null ? dates.day() : published;
        Instant birth = born.atStartOfDay(ZoneOffset.UTC).toInstant();
        Duration wait = Duration.between(birth, at).dividedBy(PART_OF_AGE);
        if (wait.compareTo(SOONEST_WITHOUT) < 0) {
            return SOONEST_WITHOUT;
        }
        return wait.compareTo(LATEST_WITHOUT) > 0 ? LATEST_WITHOUT : wait;
    }
}
