package dev.paperboy.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Papers;
import dev.paperboy.paper.TestCatalogue;
import dev.paperboy.search.embedding.EmbeddingLedger.New;
import dev.paperboy.search.embedding.Embeddings.Numbered;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Embeddings in the database. */
@EachDatabase
class JdbcEmbeddingsTests {

    private static final PaperId FIRST = new PaperId("2606.00001");
    private static final PaperId SECOND = new PaperId("2606.00002");
    private static final Embedding EAST = pointing(0);
    private static final Embedding NORTH = pointing(1);

    private final TestDatabase database;
    private final JdbcEmbeddings embeddings;

    JdbcEmbeddingsTests(TestDatabase database) {
        this.database = database;
        this.embeddings = of(ModelFile.MINILM);
    }

    private static Embedding pointing(int dimension) {
        float[] output = new float[ModelFile.DIMENSIONS];
        output[dimension] = 1;
        return Embedding.of(output);
    }

    private JdbcEmbeddings of(ModelFile model) {
        return database.transactional(new JdbcEmbeddings(database.operations(), model));
    }

    @BeforeEach
    void saveThePapers() {
        TestCatalogue catalogue = TestCatalogue.on(database);
        for (PaperId id : List.of(FIRST, SECOND)) {
            catalogue.writer().save(Papers.titled(id.value(), "A paper"), Instant.EPOCH);
        }
    }

    @Test
    void nothingIsKeptAtFirst() {
        assertThat(embeddings.newest()).isZero();
        assertThat(embeddings.size()).isZero();
        assertThat(embeddings.embeddedUpTo()).isZero();
        assertThat(embeddings.find(List.of(FIRST))).isEmpty();
        assertThat(embeddings.find(List.of())).isEmpty();
        assertThat(embeddings.fingerprints(List.of(FIRST))).isEmpty();
        assertThat(embeddings.keptAfter(0, 10)).isEmpty();
    }

    @Test
    void whatIsKeptIsFound() {
        embeddings.keep(List.of(new New(FIRST, "f", EAST), new New(SECOND, "s", NORTH)), 0, 7);

        assertThat(embeddings.find(List.of(SECOND, FIRST)))
                .isEqualTo(Map.of(FIRST, EAST, SECOND, NORTH));
        assertThat(embeddings.fingerprints(List.of(FIRST))).isEqualTo(Map.of(FIRST, "f"));
        assertThat(embeddings.embeddedUpTo()).isEqualTo(7);
        assertThat(embeddings.newest()).isEqualTo(2);
        assertThat(embeddings.size()).isEqualTo(2);
    }

    @Test
    void anotherOneTakesThePlaceOfTheFormerAndIsTheNewest() {
        embeddings.keep(List.of(new New(FIRST, "f", EAST), new New(SECOND, "s", NORTH)), 0, 7);
        embeddings.keep(List.of(new New(FIRST, "g", NORTH)), 7, 8);

        assertThat(embeddings.find(List.of(FIRST))).isEqualTo(Map.of(FIRST, NORTH));
        assertThat(embeddings.keptAfter(0, 10))
                .containsExactly(new Numbered(2, SECOND), new Numbered(3, FIRST));
        assertThat(embeddings.keptAfter(2, 10)).containsExactly(new Numbered(3, FIRST));
        assertThat(embeddings.keptAfter(0, 1)).containsExactly(new Numbered(2, SECOND));
    }

    @Test
    void whoeverComesTooLateChangesNothing() {
        assertThat(embeddings.keep(List.of(new New(FIRST, "new", NORTH)), 0, 8)).isTrue();

        assertThat(embeddings.keep(List.of(new New(FIRST, "old", EAST)), 0, 7)).isFalse();

        assertThat(embeddings.find(List.of(FIRST))).isEqualTo(Map.of(FIRST, NORTH));
        assertThat(embeddings.embeddedUpTo()).isEqualTo(8);
        assertThat(embeddings.newest()).isEqualTo(1);
    }

    @Test
    void whoeverWentOnFromWhatIsNotThereChangesNothing() {
        assertThat(embeddings.keep(List.of(new New(FIRST, "f", EAST)), 5, 7)).isFalse();

        assertThat(embeddings.embeddedUpTo()).isZero();
        assertThat(embeddings.size()).isZero();
    }

    @Test
    void aPaperOnWhichTheModelFailsLosesItsFormerOneAndIsNews() {
        embeddings.keep(List.of(new New(FIRST, "f", EAST), new New(SECOND, "s", NORTH)), 0, 7);
        embeddings.keep(List.of(new New(FIRST, "g", null)), 7, 8);

        assertThat(embeddings.find(List.of(FIRST, SECOND))).isEqualTo(Map.of(SECOND, NORTH));
        assertThat(embeddings.size()).isEqualTo(1);
        assertThat(embeddings.fingerprints(List.of(FIRST))).isEqualTo(Map.of(FIRST, "g"));
        assertThat(embeddings.keptAfter(2, 10)).containsExactly(new Numbered(3, FIRST));
    }

    @Test
    void aPaperIsAwaitedUntilTheModelHasReadItWhateverCameOfThat() {
        embeddings.keep(List.of(new New(FIRST, "f", null)), 0, 1);

        assertThat(embeddings.awaited(List.of(FIRST, SECOND))).containsExactly(SECOND);
        assertThat(embeddings.awaited(List.of())).isEmpty();
    }

    @Test
    void aVectorOfAnotherLengthIsNone() {
        embeddings.keep(
                List.of(
                        new New(FIRST, "f", Embedding.ofBytes(new byte[7])),
                        new New(SECOND, "s", NORTH)),
                0,
                7);

        assertThat(embeddings.find(List.of(FIRST, SECOND))).isEqualTo(Map.of(SECOND, NORTH));
        assertThat(embeddings.size()).isEqualTo(1);
    }

    @Test
    void thatAllHaveTheirsIsKeptWithoutAnyNewOne() {
        embeddings.keep(List.of(), 0, 12);

        assertThat(embeddings.embeddedUpTo()).isEqualTo(12);
    }

    @Test
    void eachModelHasItsOwn() {
        embeddings.keep(List.of(new New(FIRST, "f", EAST)), 0, 7);
        JdbcEmbeddings other = of(ModelFile.BGE);

        assertThat(other.find(List.of(FIRST))).isEmpty();
        assertThat(other.newest()).isZero();
        other.keep(List.of(new New(FIRST, "f", NORTH)), 0, 3);
        assertThat(embeddings.find(List.of(FIRST))).isEqualTo(Map.of(FIRST, EAST));
        assertThat(embeddings.embeddedUpTo()).isEqualTo(7);
    }

    @Test
    void startingOverKeepsWhatWasComputed() {
        embeddings.keep(List.of(new New(FIRST, "f", EAST)), 0, 7);
        embeddings.startOver();

        assertThat(embeddings.embeddedUpTo()).isZero();
        assertThat(embeddings.newest()).isEqualTo(1);
        assertThat(embeddings.find(List.of(FIRST))).isEqualTo(Map.of(FIRST, EAST));
    }

    @Test
    void aThousandAreAskedForAtOnce() {
        List<PaperId> many =
                IntStream.range(0, 1_000)
                        .mapToObj(i -> new PaperId("2607.%05d".formatted(i)))
                        .toList();

        assertThat(embeddings.find(many)).isEmpty();
    }
}
