package dev.paperboy.paper;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A paper whose votes were read.
 *
 * @param listedAt about when it was put on Daily Papers, since when it has been voted for
 */
record WatchedPaper(PaperId id, Instant listedAt, VoteReadings readings) {

    /** Within so much time of a list's opening most of its papers are there. */
    private static final Duration FILLING = Duration.ofHours(12);

    static WatchedPaper of(PaperId id, PaperDates dates, VoteReadings readings) {
        return new WatchedPaper(id, listedAt(dates, readings.firstAt()), readings);
    }

    /** Only the day of a list is told; when a paper was first seen there tells it better. */
    private static Instant listedAt(PaperDates dates, Instant seen) {
        LocalDate listed = dates.listedOn();
        if (listed == null) {
            LocalDate published = dates.publishedOn();
            return published == null ? seen : published.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        Instant opening = FeedDays.opening(listed);
        Instant filled = opening.plus(FILLING);
        if (seen.isBefore(opening)) {
            return opening;
        }
        return seen.isAfter(filled) ? filled : seen;
    }

    /** How long it had been there, in days; 0 for a moment before. */
    double ageAt(Instant moment) {
        Duration age = Duration.between(listedAt, moment);
        return Math.max(0, age.toMillis() / (double) Duration.ofDays(1).toMillis());
    }
}
