package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.paper.Catalogue.RevisedPaper;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.Embeddings;
import dev.paperboy.search.index.PaperDocument;
import dev.paperboy.search.index.PaperIndex;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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

    @Test
    void anIndexWithNothingIsBeginningUntilItHasCaughtUp() throws IOException {
        try (PaperIndex index = PaperIndex.open(folder, SearchedPapers.NONE, NEWEST)) {
            assertThat(index.isBeginning()).isTrue();
            index.take(List.of(NEW));
            assertThat(index.isBeginning()).isTrue();
        }
        try (PaperIndex index = PaperIndex.open(folder, SearchedPapers.NONE, NEWEST)) {
            assertThat(index.isBeginning()).isTrue();
            index.take(List.of(OLD));
            index.caughtUp();
            assertThat(index.isBeginning()).isFalse();
        }
        try (PaperIndex index = PaperIndex.open(folder, SearchedPapers.NONE, NEWEST)) {
            assertThat(index.isBeginning()).isFalse();
        }
    }

    @Test
    void whoeverIsAnsweredFromTheFormerStateMissesNoPapers() throws IOException {
        try (PaperIndex index = PaperIndex.open(folder, SearchedPapers.NONE, NEWEST)) {
            index.take(List.of(OLD));
            index.caughtUp();

            index.startOver();

            assertThat(index.isBeginning()).isFalse();
        }
    }

    @Test
    void anIndexThatTurnsOutToBeDamagedIsBeginning() throws IOException {
        try (PaperIndex index = PaperIndex.open(folder, SearchedPapers.NONE, NEWEST)) {
            index.take(List.of(OLD));
            index.caughtUp();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(it -> it.toString().endsWith(".cfs")).toList()) {
                    Files.write(file, new byte[] {1, 2, 3});
                }
            }
            assertThatThrownBy(() ->
                            index.read(_ -> {
                                throw new CorruptIndexException("damaged", "a file");
                            }))
                    .isInstanceOf(CorruptIndexException.class);

            assertThat(index.revision()).isZero();
            assertThat(index.isBeginning()).isTrue();
            assertThat(holds(index, OLD)).isFalse();
        }
    }

    @Test
    void aSoundIndexIsKeptWhateverAReadingSays() throws IOException {
        try (PaperIndex index = PaperIndex.open(folder, SearchedPapers.NONE, NEWEST)) {
            index.take(List.of(OLD));
            assertThatThrownBy(() ->
                            index.read(_ -> {
                                throw new EOFException("no fault of the files");
                            }))
                    .isInstanceOf(EOFException.class);

            assertThat(index.revision()).isEqualTo(7);
            assertThat(holds(index, OLD)).isTrue();
        }
    }

    @Test
    void startingOverTwiceShowsNothingOfTheFirstTime() throws IOException {
        try (PaperIndex index = PaperIndex.open(folder, SearchedPapers.NONE, NEWEST)) {
            index.take(List.of(OLD));
            index.startOver();
            index.take(List.of(NEW));
            index.startOver();
        }
        try (PaperIndex index = PaperIndex.open(folder, SearchedPapers.NONE, NEWEST)) {
            assertThat(holds(index, OLD)).isTrue();
            assertThat(holds(index, NEW)).isFalse();
        }
    }

    @Test
    void aClosedIndexSaysSo() throws IOException {
        PaperIndex index = PaperIndex.open(folder, SearchedPapers.NONE, NEWEST);
        index.close();

        assertThatThrownBy(() -> holds(index, OLD))
                .isInstanceOf(IOException.class)
                .hasMessage("the search index is closed");
    }

    @Test
    void whatWasOpenedIsClosedWhenALaterStepFails() throws IOException {
        Embeddings unreadable = mock(Embeddings.class);
        given(unreadable.model()).willReturn(SearchedPapers.NONE.model());
        given(unreadable.newest()).willThrow(new IllegalStateException("no database"));

        assertThatThrownBy(() -> PaperIndex.open(folder, unreadable, NEWEST))
                .isInstanceOf(IllegalStateException.class);

        PaperIndex.open(folder, SearchedPapers.NONE, NEWEST).close();
    }

    @Test
    void aPaperWhoseVectorDoesNotFitIsFoundByItsWords() throws IOException {
        MemoryEmbeddings embeddings = new MemoryEmbeddings("invented/1");
        embeddings.keep(OLD.paper().id(), Embedding.ofBytes(new byte[] {1, 2, 3}));
        embeddings.keep(NEW.paper().id(), Embedding.ofBytes(new byte[] {1}));
        try (PaperIndex index = PaperIndex.open(folder, embeddings, NEWEST)) {
            index.take(List.of(OLD, NEW));

            assertThat(holds(index, OLD)).isTrue();
            assertThat(holds(index, NEW)).isTrue();
        }
    }

    private static boolean holds(PaperIndex index, RevisedPaper paper) throws IOException {
        Term id = new Term(PaperDocument.ID, paper.paper().id().value());
        return index.read(reader -> reader.docFreq(id) > 0);
    }
}
