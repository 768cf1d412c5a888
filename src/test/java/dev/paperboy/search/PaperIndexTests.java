package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Catalogue.RevisedPaper;

import org.apache.lucene.index.Term;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PaperIndexTests {

    private static final RevisedPaper OLD =
            new RevisedPaper(7, paper("2312.00001", "Mamba").paper());
    private static final RevisedPaper NEW =
            new RevisedPaper(3, paper("2312.00002", "Zebra").paper());

    private static final long NEWEST = 7;

    @TempDir private Path folder;

    @Test
    void readersAreAnsweredFromTheFormerStateUntilTheNewOneIsComplete() throws IOException {
        try (PaperIndex index = PaperIndex.open(folder, SearchedPapers.NONE, NEWEST)) {
            index.take(List.of(OLD));

            index.startOver();
            index.take(List.of(NEW));

            assertThat(index.revision()).isEqualTo(3);
            assertThat(holds(index, OLD)).isTrue();
            assertThat(holds(index, NEW)).isFalse();

            index.caughtUp();

            assertThat(holds(index, OLD)).isFalse();
            assertThat(holds(index, NEW)).isTrue();
        }
    }

    @Test
    void startingOverThatWasInterruptedStartsOverAgain() throws IOException {
        try (PaperIndex index = PaperIndex.open(folder, SearchedPapers.NONE, NEWEST)) {
            index.take(List.of(OLD));
            index.startOver();
            index.take(List.of(NEW));
        }
        try (PaperIndex index = PaperIndex.open(folder, SearchedPapers.NONE, NEWEST)) {
            assertThat(index.revision()).isZero();
            assertThat(holds(index, OLD)).isTrue();

            index.caughtUp();

            assertThat(holds(index, OLD)).isFalse();
        }
    }

    @Test
    void afterTheWriterFailedTheIndexGoesOnFromItsLastCommit() throws IOException {
        try (PaperIndex index = PaperIndex.open(folder, SearchedPapers.NONE, NEWEST)) {
            index.take(List.of(OLD));
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> index.take(List.of(NEW))).isInstanceOf(Exception.class);
            assertThat(Thread.interrupted()).isTrue();

            assertThat(index.revision()).isEqualTo(7);
            assertThat(holds(index, NEW)).isFalse();

            index.take(List.of(NEW));

            assertThat(holds(index, NEW)).isTrue();
        }
    }

    @Test
    void aFolderThatIsInUseIsLeftAlone() throws IOException {
        try (PaperIndex index = PaperIndex.open(folder, SearchedPapers.NONE, NEWEST)) {
            index.take(List.of(OLD));

            assertThatThrownBy(() -> PaperIndex.open(folder, SearchedPapers.NONE, NEWEST))
                    .isInstanceOf(LockObtainFailedException.class);
            assertThat(holds(index, OLD)).isTrue();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> PaperIndex.open(file, SearchedPapers.NONE, NEWEST))
                .isInstanceOf(IOException.class);
    }

    private static boolean holds(PaperIndex index, RevisedPaper paper) throws IOException {
        Term id = PaperDocument.term(paper.paper().id());
        return index.read(reader -> reader.docFreq(id) > 0);
    }
}
