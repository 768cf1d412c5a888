package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Catalogue.RevisedPaper;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.index.PaperDocument;
import dev.paperboy.search.index.PaperIndex;
import dev.paperboy.search.title.TitleMemory;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What becomes of the index when the disk is full in the middle of a commit. */
class IndexFailureTests {

    private static final Paper MAMBA = paper("2312.00001", "Mamba").paper();
    private static final Paper ZEBRA = paper("2312.00002", "Zebra").paper();

    @TempDir private Path folder;

    private final MemoryCatalogue catalogue = new MemoryCatalogue();
    private final MemoryEmbeddings embeddings = new MemoryEmbeddings("invented/1");
    private final TitleMemory titles = new TitleMemory();
    private FailingDisk disk;
    private PaperIndex index;
    private IndexJob job;

    @BeforeEach
    void open() throws IOException {
        disk = new FailingDisk(FSDirectory.open(folder));
        index = PaperIndex.open(disk, embeddings, 0);
        job =
                new IndexJob(
                        catalogue,
                        embeddings,
                        index,
                        List.of(index, titles),
                        new SimpleMeterRegistry());
        catalogue.save(MAMBA);
        job.run();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @EnumSource
    void aCommitThatFailsIsMadeUpForInTheNextRound(FailingDisk.Moment moment) throws IOException {
        catalogue.save(ZEBRA);
        disk.failOnceAt(moment);
        job.run();
        assertThat(holds(ZEBRA)).isFalse();
        assertThat(holds(MAMBA)).isTrue();

        job.run();

        assertThat(holds(ZEBRA)).isTrue();
        assertThat(holds(MAMBA)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void embeddingsWhoseCommitFailsAreTakenOverInTheNextRound(FailingDisk.Moment moment)
            throws IOException {
        embeddings.keep(MAMBA.id(), Embedding.ofBytes(new byte[] {1, 2, 3}));
        disk.failOnceAt(moment);
        job.run();
        assertThat(IndexedMeanings.in(index)).isZero();

        job.run();

        assertThat(IndexedMeanings.in(index)).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void startingOverGoesOnAfterACommitThatFails(FailingDisk.Moment moment) throws IOException {
        index.startOver();
        index.take(List.of(new RevisedPaper(1, ZEBRA)));
        disk.failOnceAt(moment);
        assertThatThrownBy(index::caughtUp).isInstanceOf(IOException.class);
        assertThat(holds(MAMBA)).isTrue();

        assertThat(index.revision()).isZero();
        index.take(List.of(new RevisedPaper(1, ZEBRA)));
        assertThat(holds(MAMBA)).isTrue();
        index.caughtUp();

        assertThat(holds(ZEBRA)).isTrue();
        assertThat(holds(MAMBA)).isFalse();
    }

    @Test
    void titlesAreCompletedAlsoWhileTheIndexCannotBeWritten() throws IOException {
        catalogue.save(ZEBRA);
        disk.failOnceAt(FailingDisk.Moment.SYNC);
        job.run();

        assertThat(holds(ZEBRA)).isFalse();
        assertThat(titles.complete("zeb", 1)).hasSize(1);
    }

    private boolean holds(Paper paper) throws IOException {
        Term id = new Term(PaperDocument.ID, paper.id().value());
        return index.read(reader -> reader.docFreq(id) > 0);
    }
}
