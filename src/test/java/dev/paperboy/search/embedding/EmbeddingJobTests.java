package dev.paperboy.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.FailedUntilRestart;
import dev.paperboy.JobHealth;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Papers;

import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Which papers get their embedding when. */
@ExtendWith(OutputCaptureExtension.class)
class EmbeddingJobTests {

    private final MemoryCatalogue catalogue = new MemoryCatalogue();
    private final MemoryLedger ledger = new MemoryLedger();
    private final List<String> computed = new ArrayList<>();
    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private boolean isBroken;
    private boolean isHopeless;
    private Predicate<String> unbearable = _ -> false;
    private final EmbeddingJob job = job();

    private EmbeddingJob job() {
        return new EmbeddingJob(
                catalogue,
                ledger,
                this::load,
                new EmbeddingProgress(catalogue, ledger, meters),
                new JobHealth("embed", meters));
    }

    private Embedder load() throws IOException {
        if (isBroken) {
            throw new IOException("no library for this machine");
        }
        if (isHopeless) {
            throw new FailedUntilRestart("No library, so searches go by words", new IOException());
        }
        PaperEmbedder model =
                words -> {
                    if (unbearable.test(words.text())) {
                        beforeFailing.run();
                        throw new UnsupportedOperationException("The model failed on a text");
                    }
                    computed.add(words.text());
                    if (computed.size() == 3) {
                        stopAtThird.run();
                    }
                    return Embedding.of(new float[] {1, computed.size()});
                };
        return model;
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
        unbearable = "Paper 2"::equals;
        job.run();

        assertThat(computed).containsExactly("Paper 0", "Paper 1", "Paper 3", "Paper 4");
        assertThat(ledger.upTo).isEqualTo(catalogue.revision());
        assertThat(failing()).isZero();
    }

    @Test
    void theOnlyPaperOnWhichTheModelFailsIsToldOnce(CapturedOutput output) {
        save(1);
        unbearable = "Paper 0"::equals;
        job.run();
        save(1);
        job.run();

        assertThat(output).containsOnlyOnce("2606.00000 will not be found by its meaning");
        assertThat(ledger.upTo).isEqualTo(catalogue.revision());
        assertThat(failing()).isZero();
    }

    @Test
    void ofAChangedPaperOnWhichTheModelFailsTheFormerOneIsNotKept() {
        save(2);
        job.run();
        unbearable = "Unbearable"::equals;
        catalogue.save(Papers.titled("2606.00000", "Unbearable"));
        job.run();

        assertThat(ledger.size()).isOne();
        assertThat(ledger.kept.get(new PaperId("2606.00000")).embedding()).isNull();
    }

    @Test
    void aModelThatFailsForAWhileMissesNoPaper(CapturedOutput output) {
        save(50);
        unbearable = _ -> true;
        job.run();

        assertThat(failing()).isOne();
        assertThat(ledger.upTo).isZero();
        assertThat(output)
                .containsOnlyOnce("Computing what papers mean failed and will be tried again")
                .doesNotContain("will not be found");
        unbearable = _ -> false;
        job.run();

        assertThat(failing()).isZero();
        assertThat(ledger.size()).isEqualTo(50);
    }

    @Test
    void whatWasComputedBeforeTheModelFailedIsKept() {
        save(50);
        unbearable = _ -> computed.size() >= 40;
        job.run();

        assertThat(failing()).isOne();
        assertThat(ledger.upTo).isEqualTo(40);
        assertThat(ledger.size()).isEqualTo(40);
        unbearable = _ -> false;
        job.run();

        assertThat(computed).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void whatSomebodyElseHasDoneMeanwhileIsLeftAsItIs() {
        save(3);
        stopAtThird = () -> ledger.upTo = 2;
        job.run();

        assertThat(ledger.refusals).isOne();
        assertThat(ledger.kept).containsOnlyKeys(new PaperId("2606.00002"));
        assertThat(ledger.upTo).isEqualTo(3);
        assertThat(meters.counter("paperboy.search.embedded").count()).isOne();
    }

    @Test
    void eachBatchShowsThatALongTickIsAlive() {
        save(100);
        List<Double> ages = new ArrayList<>();
        ledger.afterEach =
                () -> {
                    ages.add(age());
                    clock.add(Duration.ofMinutes(10));
                };
        job.run();

        assertThat(ages).containsExactly(0.0, 0.0, 0.0, 0.0);
    }

    @Test
    void theLogTellsHowManyPapersHaveTheirsAndNotHowOftenOneWasComputed(CapturedOutput output) {
        save(1_500);
        job.run();
        for (int i = 0; i < 1_000; i++) {
            catalogue.save(Papers.titled("2606.%05d".formatted(i), "Paper changed " + i));
        }
        job.run();

        assertThat(output)
                .contains("1500 of 1500 papers can be found by meaning")
                .doesNotContain("2000");
    }

    @Test
    void aModelThatThisProcessCanNeverLoadIsToldOnceAndWithoutAnyTrace(CapturedOutput output) {
        isHopeless = true;
        job.run();
        job.run();

        assertThat(failing()).isOne();
        assertThat(output)
                .containsOnlyOnce("No library, so searches go by words")
                .doesNotContain("tried again")
                .doesNotContain("\tat ");
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
        unbearable = "Paper 3"::equals;
        beforeFailing = job::stop;
        job.run();

        assertThat(failing()).isZero();
        assertThat(ledger.upTo).isEqualTo(3);
        assertThat(ledger.kept).hasSize(3);
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

    private double age() {
        return meters.get("paperboy.job.last.success.age")
                .tag("job", "embed")
                .timeGauge()
                .value(TimeUnit.MINUTES);
    }
}
