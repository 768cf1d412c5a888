package dev.paperboy.paper;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A paper that gains more than papers of its age usually do, and how much more.
 *
 * @param upvotes all that it has
 */
record Climb(PaperId id, int upvotes, VoteTrend trend, double pace) {

    static final Comparator<Climb> FASTEST_FIRST =
            Comparator.comparingDouble(Climb::pace)
                    .reversed()
                    .thenComparing(Comparator.comparingInt(Climb::upvotes).reversed())
                    .thenComparing(Climb::id);

    /**
     * Every paper counts as if it had gained so many upvotes beforehand, just as fast as usual.
     * Else one vote for a paper that usually gets none would be an infinite rise.
     */
    private static final double USUAL_VOTES_BEFOREHAND = 5;

    /** Fewer are chance. */
    private static final int LEAST_GAIN = 3;

    /** The climbing ones of these papers, fastest first. */
    static List<Climb> of(List<WatchedPaper> papers, UsualGains usual, Instant now) {
        return papers.stream()
                .flatMap(paper -> of(paper, usual, now).stream())
                .sorted(FASTEST_FIRST)
                .toList();
    }

    private static Optional<Climb> of(WatchedPaper paper, UsualGains usual, Instant now) {
        VoteReadings readings = paper.readings();
        return readings.trend(now)
                .filter(trend -> trend.gained() >= LEAST_GAIN)
                .map(trend ->
                        new Climb(
                                paper.id(), readings.upvotes(), trend, paceOf(paper, trend, usual)))
                .filter(climb -> climb.pace > 1);
    }

    private static double paceOf(WatchedPaper paper, VoteTrend trend, UsualGains usual) {
        double expected = usual.between(paper.ageAt(trend.since()), paper.ageAt(trend.until()));
        return (USUAL_VOTES_BEFOREHAND + trend.gained()) / (USUAL_VOTES_BEFOREHAND + expected);
    }
}
