package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** What rises among papers that people vote for by chance. */
class RisingSimulationTests {

    private static final int WORLDS = 40;
    private static final String PLANTED = "2507.00001";
    private static final List<List<WatchedPaper>> USUAL =
            LongStream.range(0, WORLDS).mapToObj(seed -> new SimulatedVotes(seed).usual()).toList();

    @ParameterizedTest
    @CsvSource({"3, 40", "5, 35", "7, 30", "9, 30", "13, 30", "40, 30", "300, 30"})
    void aPaperThatTakesOffIsAmongTheFirstThree(int age, int votes) {
        assertThat(ranks(seed -> new SimulatedVotes(seed).riser(PLANTED, age, votes)))
                .allMatch(rank -> rank < 3);
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "3, 5", "6, 6", "12, 10"})
    void aFreshPaperWithFewVotesIsNotAmongTheFirstThree(int hours, int votes) {
        assertThat(
                        ranks(seed ->
                                new SimulatedVotes(seed)
                                        .fresh(PLANTED, Duration.ofHours(hours), votes)))
                .allMatch(rank -> rank >= 3);
    }

    @ParameterizedTest
    @CsvSource({"10, 3", "60, 3", "300, 3"})
    void theFewVotesThatOldPapersGetByChanceWinNothing(int age, int votes) {
        List<Integer> ranks = ranks(seed -> new SimulatedVotes(seed).riser(PLANTED, age, votes));
        assertThat(ranks).noneMatch(rank -> rank == 0);
        assertThat(ranks.stream().filter(rank -> rank < 3))
                .as("now and then three become six by chance")
                .hasSizeLessThanOrEqualTo(WORLDS / 10);
    }

    @Test
    void theOrderDependsOnNothingButTheVotes() {
        List<WatchedPaper> papers = USUAL.getFirst();
        UsualGains usual = UsualGains.learnedFrom(papers);
        List<Climb> once = Climb.of(papers, usual, SimulatedVotes.NOW);
        List<WatchedPaper> shuffled = new ArrayList<>(papers);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(Climb.of(shuffled, usual, SimulatedVotes.NOW)).isEqualTo(once);
        assertThat(once).isSortedAccordingTo(Climb.FASTEST_FIRST);
    }

    @Test
    void ofEquallyFastOnesTheMostVotedComesFirstAndThenTheId() {
        VoteTrend trend = new VoteTrend(5, SimulatedVotes.NOW, SimulatedVotes.NOW);
        Climb fast = new Climb(new PaperId("2606.00009"), 1, trend, 2.1);
        Climb voted = new Climb(new PaperId("2606.00008"), 9, trend, 2);
        Climb first = new Climb(new PaperId("2606.00001"), 8, trend, 2);
        Climb second = new Climb(new PaperId("2606.00002"), 8, trend, 2);
        assertThat(List.of(second, voted, fast, first).stream().sorted(Climb.FASTEST_FIRST))
                .containsExactly(fast, voted, first, second);
    }

    /** The place of the planted paper in each of many worlds, 0 for the first. */
    private static List<Integer> ranks(LongFunction<WatchedPaper> planting) {
        return LongStream.range(0, WORLDS)
                .mapToObj(seed -> {
                    List<WatchedPaper> papers = new ArrayList<>(USUAL.get((int) seed));
                    papers.add(planting.apply(seed));
                    UsualGains usual = UsualGains.learnedFrom(papers);
                    List<PaperId> ids =
                            Climb.of(papers, usual, SimulatedVotes.NOW).stream()
                                    .map(Climb::id)
                                    .toList();
                    int rank = ids.indexOf(new PaperId(PLANTED));
                    return rank < 0 ? Integer.MAX_VALUE : rank;
                })
                .toList();
    }
}
