package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paperboy.paper.VoteReadings.Told;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class UsualGainsTests {

    private static final Instant LISTED = Papers.NOON;
    private static final UsualGains ASSUMED = UsualGains.learnedFrom(List.of());

    @Test
    void halfOfTheVotesAreAssumedToComeOnTheFirstDayAndHardlyAnyAfterTwoWeeks() {
        assertThat(ASSUMED.between(0, 1)).isCloseTo(10, within(0.001));
        assertThat(ASSUMED.between(1, 2)).isCloseTo(3.333, within(0.001));
        assertThat(ASSUMED.between(14, 15)).isLessThan(0.1);
        assertThat(ASSUMED.between(0, 10_000)).isCloseTo(20, within(0.01));
    }

    @Test
    void whatIsGainedInTwoSpansIsGainedInBoth() {
        UsualGains usual = UsualGains.learnedFrom(Collections.nCopies(40, paper(4, 100)));
        assertThat(usual.between(0.1, 3) + usual.between(3, 20))
                .isCloseTo(usual.between(0.1, 20), within(1e-9));
        assertThat(usual.between(5, 5)).isZero();
    }

    @Test
    void aFewPapersHardlyChangeWhatIsAssumedAndManyDecide() {
        double assumed = ASSUMED.between(0, 1);
        double few = UsualGains.learnedFrom(Collections.nCopies(1, paper(1, 40))).between(0, 1);
        double many = UsualGains.learnedFrom(Collections.nCopies(900, paper(1, 40))).between(0, 1);
        assertThat(few).isBetween(assumed, assumed * 1.5);
        assertThat(many).isCloseTo(40, within(2.0));
    }

    @Test
    void onlyTheAgesThatWereSeenAreLearned() {
        UsualGains usual = UsualGains.learnedFrom(Collections.nCopies(900, paper(1, 40)));
        assertThat(usual.between(5, 9)).isCloseTo(ASSUMED.between(5, 9), within(1e-9));
    }

    @Test
    void papersWithoutGainsLowerWhatIsUsual() {
        List<WatchedPaper> papers = new ArrayList<>(Collections.nCopies(100, paper(1, 20)));
        double before = UsualGains.learnedFrom(papers).between(0, 1);
        papers.addAll(Collections.nCopies(300, paper(1, 0)));
        assertThat(UsualGains.learnedFrom(papers).between(0, 1)).isLessThan(before / 2);
    }

    @Test
    void theFirstReadingOfAPaperIsNoGain() {
        Told only = new Told(LISTED, 300, null);
        WatchedPaper seen = watched(new VoteReadings(List.of(only), LISTED));
        assertThat(UsualGains.learnedFrom(Collections.nCopies(100, seen))).isEqualTo(ASSUMED);
    }

    /** One that gains evenly on its first days, from its listing on. */
    private static WatchedPaper paper(int days, int gained) {
        List<Told> told = new ArrayList<>();
        Duration step = Duration.ofDays(days).dividedBy(Math.max(1, gained));
        for (int votes = 0; votes <= gained; votes++) {
            Instant at = LISTED.plus(step.multipliedBy(votes));
            told.add(new Told(at, votes, votes == 0 ? null : at.minusSeconds(60)));
        }
        return watched(new VoteReadings(told, LISTED.plus(Duration.ofDays(days))));
    }

    private static WatchedPaper watched(VoteReadings readings) {
        return new WatchedPaper(new PaperId("2606.00001"), LISTED, readings);
    }
}
