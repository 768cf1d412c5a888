package dev.paperboy.search.topic;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.MemoryEmbeddings;

import org.junit.jupiter.api.Test;

import java.util.List;

/** When it is looked for papers that were listed lately. */
class RecentPapersTests {

    private static final int MANY = 250;

    private int looks;

    private final MemoryCatalogue catalogue =
            new MemoryCatalogue() {
                @Override
                public List<PaperId> recent(int limit) {
                    looks++;
                    return super.recent(limit);
                }
            };

    private final RecentPapers recent =
            new RecentPapers(catalogue, new MemoryEmbeddings("none"), new PaperReader());

    private void list(int from, int to) {
        for (int i = from; i < to; i++) {
            catalogue.save(paper("2606.%05d".formatted(i), "Number " + i).paper());
        }
    }

    @Test
    void whoAsksWaitsOnlyWhileThereIsNothing() {
        list(0, MANY);
        assertThat(recent.background().papers()).hasSize(MANY);

        list(MANY, 2 * MANY);
        assertThat(recent.background().papers()).hasSize(MANY);
        assertThat(looks).isOne();

        recent.follow();
        assertThat(recent.background().papers()).hasSize(2 * MANY);
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void whatIsReadBeforeAnybodyAsksIsThere() {
        list(0, MANY);
        recent.follow();
        recent.follow();

        assertThat(recent.background().papers()).hasSize(MANY);
        assertThat(looks).isOne();
    }

    @Test
    void inTheFirstMinutesTheNextPapersAreTakenAtOnce() {
        assertThat(recent.background().papers()).isEmpty();
        list(0, 3);
        assertThat(recent.background().papers()).hasSize(3);
        assertThat(recent.background().papers()).hasSize(3);
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void oneNewPaperChangesNothing() {
        list(0, MANY);
        Background before = recent.background();
        list(MANY, MANY + 1);
        recent.follow();

        assertThat(recent.background()).isSameAs(before);
    }
}
