package dev.paperboy.paper;

import dev.paperboy.paper.VoteReadings.Told;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Papers that people vote for by chance, and a bot that reads the votes ever more rarely.
 *
 * <p>Papers differ as on real days, where three of thirty have most of the votes. Their votes come
 * on another curve than the one which is assumed.
 */
final class SimulatedVotes {

    static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

    /** Papers of a day; the first two weeks are all that is listed. */
    private static final int PAPERS_OF_A_DAY = 30;

    private static final int DAYS = 14;
    private static final double MEDIAN_OF_VOTES = 8;
    private static final double SPREAD = 1.1;
    private static final double FADING_DAYS = 1.3;

    private final Random random;

    SimulatedVotes(long seed) {
        random = new Random(seed);
    }

    /** Two weeks of papers, none of which does anything out of the common. */
    List<WatchedPaper> usual() {
        List<WatchedPaper> papers = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            for (int i = 0; i < PAPERS_OF_A_DAY; i++) {
                String id = "26%02d.%05d".formatted(day + 1, i + 1);
                Instant listed = NOW.minus(Duration.ofMinutes(1_440L * day + random.nextInt(720)));
                papers.add(paper(id, listed, quality(), 0));
            }
        }
        return papers;
    }

    /**
     * A paper that takes off.
     *
     * @param votes how many come on the last day beyond what would have come
     */
    WatchedPaper riser(String id, int ageInDays, int votes) {
        return paper(id, NOW.minus(Duration.ofDays(ageInDays)), MEDIAN_OF_VOTES, votes);
    }

    /** A paper that has few votes all told. */
    WatchedPaper fresh(String id, Duration age, int votes) {
        Instant listed = NOW.minus(age);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i <= votes; i++) {
            Instant at = listed.plus(age.multipliedBy(i).dividedBy(votes + 1));
            told.add(new Told(at, i + 1, i == 0 ? null : at.minusSeconds(60)));
        }
        return new WatchedPaper(new PaperId(id), listed, new VoteReadings(told, NOW));
    }

    private double quality() {
        return MEDIAN_OF_VOTES * Math.exp(SPREAD * random.nextGaussian());
    }

    private WatchedPaper paper(String id, Instant listed, double quality, int beyond) {
        List<Told> told = new ArrayList<>();
        told.add(new Told(listed, 1, null));
        Instant before = listed;
        int votes = 1;
        for (Instant at = next(listed, listed); !at.isAfter(NOW); at = next(listed, at)) {
            int now = votes + chance(expected(listed, before, at, quality, beyond));
            if (now != votes) {
                told.add(new Told(at, now, before));
            }
            votes = now;
            before = at;
        }
        return new WatchedPaper(new PaperId(id), listed, new VoteReadings(told, before));
    }

    private static double expected(
            Instant listed, Instant from, Instant to, double quality, int beyond) {
        double fading = faded(listed, from) - faded(listed, to);
        Instant takeOff = NOW.minus(Duration.ofDays(1));
        Instant start = from.isAfter(takeOff) ? from : takeOff;
        double surge = start.isBefore(to) ? days(start, to) * beyond : 0;
        return quality * fading + surge;
    }

    private static double faded(Instant listed, Instant at) {
        return Math.exp(-days(listed, at) / FADING_DAYS);
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / (double) Duration.ofDays(1).toMillis();
    }

    /** As often as the feeds of such days are read; what is trending is read hourly. */
    private static Instant next(Instant listed, Instant at) {
        double age = days(listed, at);
        if (age < 1) {
            return at.plus(Duration.ofMinutes(20));
        }
        if (age < 2) {
            return at.plus(Duration.ofHours(1));
        }
        if (age < 4) {
            return at.plus(Duration.ofHours(3));
        }
        return at.plus(age < 8 ? Duration.ofHours(12) : Duration.ofDays(1));
    }

    /** A number of which this is the mean. */
    private int chance(double mean) {
        double rest = Math.exp(-mean);
        double drawn = random.nextDouble();
        double sum = rest;
        int number = 0;
        while (drawn > sum && rest > 0) {
            number++;
            rest *= mean / number;
            sum += rest;
        }
        return number;
    }
}
