package dev.paperboy.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The models that the bot carries. */
class OnnxEmbedderTests {

    @TempDir private static Path natives;
    private static OnnxEmbedder minilm;

    @BeforeAll
    static void load() throws Exception {
        NativeLibraries.prepare(natives);
        minilm = OnnxEmbedder.load(ModelFile.MINILM);
    }

    @AfterAll
    static void close() throws Exception {
        minilm.close();
    }

    @Test
    void theLibrariesLieInTheFolderGivenAndNotInTheTemporaryOne() throws Exception {
        Path folder = natives.resolve("another");
        System.clearProperty("onnxruntime.native.path");
        NativeLibraries.prepare(folder);

        assertThat(System.getProperty("onnxruntime.native.path")).isEqualTo(folder.toString());
        assertThat(folder)
                .isDirectoryContaining("glob:**" + System.mapLibraryName("onnxruntime"))
                .isDirectoryContaining("glob:**" + System.mapLibraryName("onnxruntime4j_jni"));
        assertThat(folder).isDirectoryNotContaining("glob:**.unfinished");
    }

    @ParameterizedTest
    @EnumSource(ModelFile.class)
    void textsThatMeanAlikeAreNearerThanOthers(ModelFile file) throws Exception {
        try (OnnxEmbedder model = OnnxEmbedder.load(file)) {
            Embedding asked = model.ofQuery("describing sound clips in words");
            Embedding meant = model.ofPaper(new PaperWords("Audio captioning. We caption audio."));
            Embedding other = model.ofPaper(new PaperWords("Proteins fold. We predict shapes."));

            assertThat(cosine(asked, meant)).isGreaterThan(cosine(asked, other) + .2);
        }
    }

    @Test
    void theSameTextHasTheSameEmbeddingInAnyCompany() throws Exception {
        Embedding alone = minilm.ofQuery("sparse attention");
        List<Embedding> together = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Embedding>> texts =
                    IntStream.range(0, 20)
                            .mapToObj(i -> i % 2 == 0 ? "sparse attention" : "dense ".repeat(i))
                            .<Callable<Embedding>>map(text -> () -> minilm.ofQuery(text))
                            .toList();
            for (Future<Embedding> future : threads.invokeAll(texts)) {
                together.add(future.get());
            }
        }
        assertThat(IntStream.range(0, 10).mapToObj(i -> together.get(2 * i))).containsOnly(alone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "🦆", "\u0000", "\ud800", "أهلا", "ﷺ", "\"", "$$\\frac{1}{2}$$"})
    void everyTextHasOne(String text) {
        assertThat(minilm.ofQuery(text).toBytes()).hasSize(ModelFile.DIMENSIONS);
    }

    @Test
    void ofALongTextOnlyTheBeginningCounts() {
        String long1 = "attention ".repeat(400);

        assertThat(minilm.ofQuery(long1 + "proteins")).isEqualTo(minilm.ofQuery(long1));
    }

    @Test
    void theBytesPointWhereTheOutputPoints() {
        Embedding embedding = Embedding.of(new float[] {.02f, -.04f, .01f});

        assertThat(embedding.toBytes()).containsExactly(64, -127, 32);
        assertThat(cosine(embedding, Embedding.of(new float[] {2, -4, 1})))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void aClosedOneSaysSo() throws Exception {
        OnnxEmbedder closed = OnnxEmbedder.load(ModelFile.MINILM);
        closed.close();

        assertThatThrownBy(() -> closed.ofQuery("late")).isInstanceOf(IllegalStateException.class);
    }

    private static double cosine(Embedding one, Embedding other) {
        double product = 0;
        double square = 0;
        double otherSquare = 0;
        for (int i = 0; i < one.toBytes().length; i++) {
            product += one.toBytes()[i] * other.toBytes()[i];
            square += one.toBytes()[i] * one.toBytes()[i];
            otherSquare += other.toBytes()[i] * other.toBytes()[i];
        }
        return product / Math.sqrt(square * otherSquare);
    }
}
