package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Catalogue.VoteSnapshot;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class VoteHistoryTests {

    private static final Instant MIDNIGHT = Instant.parse("2026-06-12T00:00:00Z");

    @Test
    void aReadingTakesItsPlaceInTime() {
        assertThat(history(1, 5, 3, 7).with(at(2), new Votes(6, 0)))
                .isEqualTo(history(1, 5, 2, 6, 3, 7));
        assertThat(history(1, 5).with(at(0), new Votes(6, 0))).isEqualTo(history(0, 6, 1, 5));
        assertThat(history(1, 5).with(at(2), new Votes(6, 0))).isEqualTo(history(1, 5, 2, 6));
        assertThat(history().with(at(2), new Votes(6, 0))).isEqualTo(history(2, 6));
    }

    @Test
    void aReadingThatTellsTheSameAsItsNeighbourTakesTheEarlierPlace() {
        assertThat(history(1, 5, 3, 7).with(at(2), new Votes(5, 0))).isEqualTo(history(1, 5, 3, 7));
        assertThat(history(1, 5, 3, 7).with(at(2), new Votes(7, 0))).isEqualTo(history(1, 5, 2, 7));
    }

    @Test
    void commentsThatAReadingDoesNotTellAreThoseFromBefore() {
        assertThat(history(1, 5).with(at(2), new Votes(6, null))).isEqualTo(history(1, 5, 2, 6));
    }

    @Test
    void midnightOfTheUtcDayDivides() {
        VoteHistory history = history(-2, 1, -1, 2, 0, 3, 1, 4);
        assertThat(history.thinnedBefore(at(100))).isEqualTo(history(-1, 2, 1, 4));
        assertThat(history.thinnedBefore(at(1))).isEqualTo(history(-1, 2, 0, 3, 1, 4));
        assertThat(history.thinnedBefore(at(-2))).isEqualTo(history);
    }

    /** Made of pairs: minutes after midnight, upvotes. */
    private static VoteHistory history(int... pairs) {
        List<VoteSnapshot> snapshots = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            snapshots.add(new VoteSnapshot(at(pairs[i]), new Votes(pairs[i + 1], 0)));
        }
        return new VoteHistory(snapshots);
    }

    private static Instant at(int minutes) {
        return MIDNIGHT.plusSeconds(60L * minutes);
    }
}
