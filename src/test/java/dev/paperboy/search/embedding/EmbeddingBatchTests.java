package dev.paperboy.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Catalogue.RevisedPaper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Papers;
import dev.paperboy.search.embedding.EmbeddingLedger.New;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Who is to blame when no embedding comes. */
class EmbeddingBatchTests {

    private static final Embedding SOME = Embedding.of(new float[] {1, 0});

    private static RevisedPaper paper(int number) {
        String id = "2606.%05d".formatted(number);
        return new RevisedPaper(number, Papers.titled(id, "Paper " + number));
    }

    /** A batch of the papers 1, 2 and so on that went through a model which fails on some texts. */
    private static EmbeddingBatch batch(int papers, Predicate<String> unbearable) {
        return batch(papers, unbearable, Map.of());
    }

    private static EmbeddingBatch batch(
            int papers, Predicate<String> unbearable, Map<PaperId, String> known) {
        PaperEmbedder model =
                words -> {
                    if (unbearable.test(words.text())) {
                        throw new UnsupportedOperationException("planted");
                    }
                    return SOME;
                };
        EmbeddingBatch batch = new EmbeddingBatch(0, model, () -> false);
        batch.embed(
                IntStream.rangeClosed(1, papers).mapToObj(EmbeddingBatchTests::paper).toList(),
                known);
        return batch;
    }

    @Test
    void aPaperBetweenOthersIsToBlame() {
        EmbeddingBatch batch = batch(3, "Paper 2"::equals);

        assertThat(batch.failure()).isEmpty();
        assertThat(batch.upTo()).isEqualTo(3);
        assertThat(batch.done()).extracting(New::embedding).containsExactly(SOME, null, SOME);
    }

    @Test
    void theOnlyPaperIsToBlameIfTheModelBearsAnotherText() {
        EmbeddingBatch batch = batch(1, "Paper 1"::equals);

        assertThat(batch.failure()).isEmpty();
        assertThat(batch.upTo()).isEqualTo(1);
        assertThat(batch.done()).extracting(New::embedding).containsOnlyNulls();
    }

    @Test
    void theOnlyPaperIsNotToBlameForAModelThatFailsOnEverything() {
        EmbeddingBatch batch = batch(1, _ -> true);

        assertThat(batch.failure()).isPresent();
        assertThat(batch.upTo()).isZero();
        assertThat(batch.done()).isEmpty();
    }

    @Test
    void severalPapersInARowAreToBlameOnlyIfTheModelBearsAnotherText() {
        EmbeddingBatch bad = batch(32, text -> text.startsWith("Paper"));
        EmbeddingBatch broken = batch(32, _ -> true);

        assertThat(bad.failure()).isEmpty();
        assertThat(bad.upTo()).isEqualTo(5);
        assertThat(bad.done()).extracting(New::embedding).hasSize(5).containsOnlyNulls();
        assertThat(broken.failure()).isPresent();
        assertThat(broken.upTo()).isZero();
        assertThat(broken.done()).isEmpty();
    }

    @Test
    void whatWasDoneBeforeTheModelFailedIsDone() {
        EmbeddingBatch batch = batch(32, text -> !text.matches("Paper [1-3]"));

        assertThat(batch.failure()).isPresent();
        assertThat(batch.upTo()).isEqualTo(3);
        assertThat(batch.done()).extracting(New::embedding).containsExactly(SOME, SOME, SOME);
    }

    @Test
    void aPaperThatHasItsEmbeddingSaysNothingAboutTheModel() {
        RevisedPaper known = paper(2);
        EmbeddingBatch batch =
                batch(
                        2,
                        _ -> true,
                        Map.of(known.paper().id(), PaperWords.of(known.paper()).fingerprint()));

        assertThat(batch.failure()).isPresent();
        assertThat(batch.upTo()).isZero();
    }
}
