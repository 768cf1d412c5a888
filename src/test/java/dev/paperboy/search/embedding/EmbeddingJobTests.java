package dev.paperboy.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Papers;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which papers get their embedding when. */
class EmbeddingJobTests {

    private final MemoryCatalogue catalogue = new MemoryCatalogue();
    private final MemoryLedger ledger = new MemoryLedger();
    private final List<String> computed = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private boolean isBroken;
    private String unbearable = "";
    private final EmbeddingJob job = job();

    private EmbeddingJob job() {
        return new EmbeddingJob(
                catalogue,
                ledger,
                this::load,
                new EmbeddingProgress(catalogue, meters),
                new JobHealth("embed", meters));
    }

    private Embedder load() throws IOException {
        if (isBroken) {
            throw new IOException("no library for this machine");
        }
        return new Embedder() {
            @Override
            public Embedding ofQuery(String text) {
                throw new AssertionError("no query here");
            }

            @Override
            public Embedding ofPaper(PaperWords words) {
                if (words.text().equals(unbearable)) {
                    beforeFailing.run();
                    throw new IllegalStateException("The model failed on a text");
                }
                computed.add(words.text());
                if (computed.size() == 3) {
                    stopAtThird.run();
                }
                return Embedding.of(new float[] {1, computed.size()});
            }
        };
    }

    private Runnable stopAtThird = () -> {};
    private Runnable beforeFailing = () -> {};

    private void save(int papers) {
        for (int i = 0; i < papers; i++) {
            catalogue.save(Papers.titled("2606.%05d".formatted(i), "Paper " + i));
        }
    }

    @Test
    void everyPaperGetsOne() {
        save(100);
        job.run();

        assertThat(computed).hasSize(100);
        assertThat(ledger.kept).hasSize(100);
        assertThat(ledger.upTo).isEqualTo(catalogue.revision());
        assertThat(meters.counter("paperboy.search.embedded").count()).isEqualTo(100);
    }

    @Test
    void onlyWhatIsNewIsComputedNextTime() {
        save(3);
        job.run();
        catalogue.save(Papers.titled("2607.00001", "Another"));
        job.run();
        job.run();

        assertThat(computed).containsExactly("Paper 0", "Paper 1", "Paper 2", "Another");
    }

    @Test
    void aChangeThatLeavesTheWordsAsTheyWereCostsNothing() {
        save(1);
        job.run();
        save(1);
        job.run();

        assertThat(computed).hasSize(1);
        assertThat(ledger.upTo).isEqualTo(catalogue.revision());
    }

    @Test
    void otherWordsGetAnotherOne() {
        save(1);
        job.run();
        catalogue.save(Papers.titled("2606.00000", "Paper zero"));
        job.run();

        assertThat(computed).containsExactly("Paper 0", "Paper zero");
    }

    @Test
    void aStopEndsWithTheCurrentPaperAndKeepsWhatIsDone() {
        save(100);
        stopAtThird = job::stop;
        job.run();

        assertThat(ledger.kept).hasSize(3);
        assertThat(ledger.upTo).isEqualTo(3);
        stopAtThird = () -> {};
        job().run();
        assertThat(computed).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void anotherCatalogueIsEmbeddedFromItsFirstPaper() {
        save(5);
        job.run();
        ledger.upTo = 99;
        catalogue.save(Papers.titled("2607.00001", "Another"));
        job.run();

        assertThat(computed).contains("Another").hasSize(6);
    }

    @Test
    void aPaperOnWhichTheModelFailsKeepsNoOtherWaiting() {
        save(5);
        unbearable = "Paper 2";
        job.run();

        assertThat(computed).containsExactly("Paper 0", "Paper 1", "Paper 3", "Paper 4");
        assertThat(ledger.upTo).isEqualTo(catalogue.revision());
    }

    @Test
    void aModelThatCannotBeLoadedIsAFailureOfTheJob() {
        isBroken = true;
        job.run();

        assertThat(failing()).isOne();
        assertThat(ledger.upTo).isZero();
    }

    @Test
    void aStopInTheMiddleOfATextIsNoFailure() {
        save(5);
        unbearable = "Paper 3";
        beforeFailing = job::stop;
        job.run();

        assertThat(failing()).isZero();
        assertThat(ledger.upTo).isZero();
    }

    @Test
    void aStopWhileTheModelIsLoadingIsNoFailure() {
        isBroken = true;
        job.stop();
        job.run();

        assertThat(failing()).isZero();
    }

    private double failing() {
        return meters.get("paperboy.job.failing").tag("job", "embed").gauge().value();
    }

    /** A ledger in memory. */
    private static final class MemoryLedger implements EmbeddingLedger {

        private final Map<PaperId, New> kept = new HashMap<>();
        private long upTo;

        @Override
        public long embeddedUpTo() {
            return upTo;
        }

        @Override
        public Map<PaperId, String> fingerprints(Collection<PaperId> papers) {
            Map<PaperId, String> found = new HashMap<>();
            papers.stream()
                    .filter(kept::containsKey)
                    .forEach(id -> found.put(id, kept.get(id).fingerprint()));
            return found;
        }

        @Override
        public void keep(List<New> embeddings, long revision) {
            embeddings.forEach(embedding -> kept.put(embedding.paper(), embedding));
            upTo = revision;
        }

        @Override
        public void startOver() {
            upTo = 0;
        }
    }
}
