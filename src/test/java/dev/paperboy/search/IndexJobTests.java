package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.paperboy.search.index.PaperIndex;

import org.apache.lucene.index.IndexReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class IndexJobTests {

    private static final String MAMBA = "2312.00752";
    private static final String ZEBRA = "2401.00001";

    private final CountingCatalogue catalogue = new CountingCatalogue();

    @TempDir private Path folder;

    @Test
    void whatIsSavedIsFoundAfterTheNextRun() throws IOException {
        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            assertThat(papers.idsFor("mamba")).isEmpty();

            papers.save(paper(MAMBA, "Mamba"));

            assertThat(papers.idsFor("mamba")).containsExactly(MAMBA);
        }
    }

    @Test
    void aPaperWhoseTitleChangedIsFoundByTheNewOneOnly() throws IOException {
        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            papers.save(paper(MAMBA, "Mamba"));
            papers.save(paper(MAMBA, "Transformers are SSMs"));

            assertThat(papers.idsFor("mamba")).isEmpty();
            assertThat(papers.idsFor("transformers are ssms")).containsExactly(MAMBA);
        }
    }

    @Test
    void moreThanOneBatchIsTakenInAtOnce() throws IOException {
        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            papers.save(
                    IntStream.range(0, 2_500)
                            .mapToObj(i -> paper("2302.%05d".formatted(i), "Number n" + i))
                            .toArray(Papers[]::new));

            assertThat(papers.index().<Integer>read(IndexReader::numDocs)).isEqualTo(2_500);
            assertThat(papers.idsFor("n2499")).containsExactly("2302.02499");
        }
    }

    @Test
    void withoutChangesNoPapersAreRead() throws IOException {
        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            papers.save(paper(MAMBA, "Mamba"));
            int before = catalogue.readings();

            papers.job().run();

            assertThat(catalogue.readings()).isEqualTo(before);
        }
    }

    @Test
    void afterARestartTheIndexGoesOnWhereItStood() throws IOException {
        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            papers.save(paper(MAMBA, "Mamba"));
        }
        catalogue.save(paper(ZEBRA, "Zebra").paper());
        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            assertThat(papers.idsFor("mamba")).containsExactly(MAMBA);
            assertThat(papers.index().revision()).isEqualTo(1);

            papers.job().run();

            assertThat(papers.idsFor("zebra")).containsExactly(ZEBRA);
            assertThat(papers.index().revision()).isEqualTo(2);
        }
    }

    @Test
    void garbageInAnyFileLeadsToANewIndex() throws IOException {
        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            papers.save(paper(MAMBA, "Mamba"));
        }
        for (Path file : indexFiles()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = bytes.length / 2; i < Math.min(bytes.length, bytes.length / 2 + 9); i++) {
                bytes[i] ^= 0x55;
            }
            Files.write(file, bytes);
            try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
                assertThat(papers.index().revision()).as("%s", file).isZero();

                papers.job().run();

                assertThat(papers.idsFor("mamba")).as("%s", file).containsExactly(MAMBA);
            }
        }
    }

    @Test
    void aMissingOrShortenedFileLeadsToANewIndex() throws IOException {
        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            papers.save(paper(MAMBA, "Mamba"));
        }
        Path longest = indexFiles().getFirst();
        Files.write(longest, new byte[] {1});
        assertThatItIsBuiltAnew();
        Files.delete(indexFiles().getFirst());
        assertThatItIsBuiltAnew();
    }

    @Test
    void anIndexDamagedWhileItRunsIsBuiltAnew() throws IOException {
        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            for (int i = 0; i < 9; i++) {
                papers.save(paper("2301.%05d".formatted(i), "Lion number n" + i));
            }
            for (Path file : indexFiles()) {
                if (file.toString().endsWith(".cfs")) {
                    overwriteHalf(file);
                }
            }
            for (int i = 0; i < 30; i++) {
                papers.save(paper("2302.%05d".formatted(i), "Tiger number t" + i));
            }
            papers.job().run();

            assertThat(indexedIds(papers.index())).isEqualTo(39);
            assertThat(papers.idsFor("n3")).containsExactly("2301.00003");
            assertThat(papers.idsFor("t29")).containsExactly("2302.00029");
            assertThat(papers.completionsOf("tiger number t29")).containsExactly("2302.00029");
        }
    }

    @Test
    void anIndexWhoseFilesAreGoneIsBuiltAnew() throws IOException {
        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            papers.save(paper(MAMBA, "Mamba"));
            for (Path file : indexFiles()) {
                Files.delete(file);
            }
            for (int i = 0; i < 30; i++) {
                papers.save(paper("2302.%05d".formatted(i), "Tiger number t" + i));
            }
            papers.job().run();

            assertThat(papers.idsFor("mamba")).containsExactly(MAMBA);
        }
        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            assertThat(indexedIds(papers.index())).isEqualTo(31);
        }
    }

    private static void overwriteHalf(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate((int) channel.size() / 2));
        }
    }

    @Test
    void aForeignFileIsRemoved() throws IOException {
        Path foreign = Files.writeString(folder.resolve("segments_zz"), "no index");

        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            papers.save(paper(MAMBA, "Mamba"));

            assertThat(papers.idsFor("mamba")).containsExactly(MAMBA);
            assertThat(foreign).doesNotExist();
        }
    }

    @Test
    void anIndexAheadOfTheCatalogueIsBuiltAnew() throws IOException {
        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            papers.save(paper(MAMBA, "Mamba"), paper(ZEBRA, "Zebra"));
        }
        CountingCatalogue restored = new CountingCatalogue();
        restored.save(paper(MAMBA, "Mamba, an older reading").paper());
        try (SearchedPapers papers = new SearchedPapers(restored, folder)) {
            papers.job().run();

            assertThat(papers.idsFor("older")).containsExactly(MAMBA);
            assertThat(indexedIds(papers.index())).isEqualTo(1);
        }
    }

    @Test
    void aRestoredCatalogueThatOvertakesTheIndexBeforeTheFirstRunIsNoticed() throws IOException {
        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            papers.save(paper(MAMBA, "Mamba"), paper(ZEBRA, "Zebra"));
        }
        CountingCatalogue restored = new CountingCatalogue();
        restored.save(paper(MAMBA, "Mamba").paper());
        try (SearchedPapers papers = new SearchedPapers(restored, folder)) {
            papers.save(paper("2401.00002", "Lion"), paper("2401.00003", "Tiger"));

            assertThat(papers.idsFor("lion")).containsExactly("2401.00002");
            assertThat(indexedIds(papers.index())).isEqualTo(3);
        }
    }

    @Test
    void anEmptiedCatalogueEmptiesTheIndex() throws IOException {
        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            papers.save(paper(MAMBA, "Mamba"));
        }
        try (SearchedPapers papers = new SearchedPapers(new CountingCatalogue(), folder)) {
            papers.job().run();

            assertThat(indexedIds(papers.index())).isZero();
        }
    }

    @Test
    void afterTheIndexIsClosedARunDoesNothing() throws IOException {
        SearchedPapers papers = new SearchedPapers(catalogue, folder);
        papers.close();

        assertThatCode(() -> papers.save(paper(MAMBA, "Mamba"))).doesNotThrowAnyException();
    }

    private static int indexedIds(PaperIndex index) throws IOException {
        return index.read(IndexReader::numDocs);
    }

    private void assertThatItIsBuiltAnew() throws IOException {
        try (SearchedPapers papers = new SearchedPapers(catalogue, folder)) {
            assertThat(papers.index().revision()).isZero();
            papers.job().run();
            assertThat(papers.idsFor("mamba")).containsExactly(MAMBA);
        }
    }

    private List<Path> indexFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }
}
