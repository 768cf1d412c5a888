package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files of the index that are spoilt while it is in use. */
class SpoiltIndexTests {

    private static final int PAPERS = 300;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aSearchThatFailsOnThemIsTheLastOne(int seed) throws IOException {
        try (SearchedPapers papers =
                SearchedPapers.of(
                        folder,
                        IntStream.range(0, PAPERS)
                                .mapToObj(SpoiltIndexTests::one)
                                .toArray(Papers[]::new))) {
            spoil(new Random(seed));

            boolean hasFailed = fails(papers);
            papers.job().run();

            if (hasFailed) {
                for (int i = 0; i < PAPERS; i += 7) {
                    assertThat(papers.idsFor("number" + i)).containsExactly(one(i).id());
                }
            }
        }
    }

    private static Papers one(int number) {
        return paper("2401.%05d".formatted(number), "Paper number" + number)
                .saying("It says many things about the thing " + number % 17);
    }

    /** Whether any of many searches does. */
    private static boolean fails(SearchedPapers papers) {
        for (int i = 0; i < PAPERS; i++) {
            try {
                papers.idsFor("number" + i + " things");
            } catch (RuntimeException | Error failed) {
                return true;
            }
        }
        return false;
    }

    private void spoil(Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(it -> it.toString().endsWith(".cfs")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
                for (int i = 0; i < 400; i++) {
                    byte[] noise = new byte[4];
                    random.nextBytes(noise);
                    bytes.write(ByteBuffer.wrap(noise), random.nextLong(bytes.size() - 4));
                }
            }
        }
    }
}
