package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.digest.MatchOrder.Ranked;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class MatchOrderTests {

    private static final double LITTLE = 1e-6;

    @Test
    void moreVotesLeadAmongThoseThatFitAlike() {
        assertThat(isBefore(ranked(7, 1), ranked(6, 1))).isTrue();
    }

    @Test
    void whatFitsBetterLeadsAmongThoseWithAsManyVotes() {
        assertThat(isBefore(ranked(7, 1 + LITTLE), ranked(7, 1))).isTrue();
    }

    /** One vote more is counted for each, so that papers without votes have their place too. */
    @Test
    void oneDeviationIsWorthFourTimesTheVotes() {
        assertThat(isBefore(ranked(9, 1 + LITTLE), ranked(39, 0))).isTrue();
        assertThat(isBefore(ranked(9, 1 - LITTLE), ranked(39, 0))).isFalse();
        assertThat(isBefore(ranked(9, 2 + LITTLE), ranked(159, 0))).isTrue();
        assertThat(isBefore(ranked(9, 2 - LITTLE), ranked(159, 0))).isFalse();
    }

    @Test
    void beyondThreeDeviationsVotesAloneDecide() {
        assertThat(isBefore(ranked(8, 3), ranked(7, 300))).isTrue();
        assertThat(isBefore(ranked(8, 0), ranked(7, -5))).isTrue();
        assertThat(isBefore(ranked(8, 0), ranked(7, Double.NEGATIVE_INFINITY))).isTrue();
    }

    @Test
    void theOrderIsTotal() {
        Random random = new Random(17);
        List<Ranked> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            all.add(
                    new Ranked(
                            Feeds.paper("2606.%05d".formatted(i), random.nextInt(5)),
                            random.nextInt(5) - 0.5));
        }
        List<Ranked> sorted = all.stream().sorted(MatchOrder.BEST_FIRST).toList();
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(all, random);
            assertThat(all.stream().sorted(MatchOrder.BEST_FIRST))
                    .containsExactlyElementsOf(sorted);
        }
    }

    /** The other way round by their ids. */
    private static boolean isBefore(Ranked first, Ranked second) {
        Ranked early =
                new Ranked(Feeds.paper("2606.00001", first.paper().upvotes()), first.score());
        Ranked late = new Ranked(Feeds.paper("2606.99999", first.paper().upvotes()), first.score());
        int one = MatchOrder.BEST_FIRST.compare(early, second);
        int other = MatchOrder.BEST_FIRST.compare(late, second);
        assertThat(Integer.signum(one)).isEqualTo(Integer.signum(other));
        return one < 0;
    }

    private static Ranked ranked(int upvotes, double score) {
        return new Ranked(Feeds.paper("2606.50000", upvotes), score);
    }
}
