package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.PaperWords;

import org.apache.lucene.index.IndexReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What searches find by meaning, and how the index learns of it. */
class MeaningTests {

    private static final Papers SOUND =
            paper("2606.00001", "Captioning Audio").saying("Captions of sounds, in plain words.");
    private static final Papers PROTEIN =
            paper("2606.00002", "Folding Proteins").saying("Shapes, in other words: folds.");
    private static final Papers MUSIC =
            paper("2606.00003", "Songs from Noise").saying("Melodies by diffusion.").with(118);

    @TempDir private Path folder;

    private final MemoryCatalogue catalogue = new MemoryCatalogue();
    private final MemoryEmbeddings embeddings = new MemoryEmbeddings("invented/1");
    private Optional<Embedder> embedder = Optional.of(new InventedModel());

    /** Knows what is heard and what lives, as models do, by a few words. */
    private static final class InventedModel implements Embedder {

        @Override
        public Embedding ofQuery(String text) {
            boolean heard = text.matches("(?is).*(audio|sound|noise|song|melod|hear|ear).*");
            boolean living = text.matches("(?is).*(protein|fold|molecul|cell).*");
            return Embedding.ofBytes(
                    new byte[] {(byte) (heard ? 120 : 1), (byte) (living ? 120 : 1), 10});
        }

        @Override
        public Embedding ofPaper(PaperWords words) {
            return ofQuery(words.text());
        }
    }

    private SearchedPapers searched() throws IOException {
        return new SearchedPapers(catalogue, folder, embeddings, () -> embedder);
    }

    private void embed(Papers... papers) {
        Arrays.stream(papers)
                .map(Papers::paper)
                .forEach(it ->
                        embeddings.keep(
                                it.id(), embedder.orElseThrow().ofPaper(PaperWords.of(it))));
    }

    @Test
    void aPaperIsFoundByItsMeaningWhereTheWordsDiffer() throws IOException {
        embed(SOUND, PROTEIN, MUSIC);
        try (SearchedPapers papers = searched()) {
            papers.save(SOUND, PROTEIN, MUSIC);

            assertThat(papers.idsFor("what the ear hears, put in words"))
                    .startsWith(SOUND.id())
                    .contains(MUSIC.id());
        }
    }

    @Test
    void withoutAModelTheWordsDecide() throws IOException {
        embed(SOUND, PROTEIN, MUSIC);
        embedder = Optional.empty();
        try (SearchedPapers papers = searched()) {
            papers.save(SOUND, PROTEIN, MUSIC);

            assertThat(papers.idsFor("what the ear hears, put in words"))
                    .containsExactlyInAnyOrder(SOUND.id(), PROTEIN.id());
        }
    }

    @Test
    void aPaperWhoseMeaningIsNotComputedYetIsFoundByItsWords() throws IOException {
        embed(PROTEIN, MUSIC);
        try (SearchedPapers papers = searched()) {
            papers.save(SOUND, PROTEIN, MUSIC);

            assertThat(papers.idsFor("captioning audio")).startsWith(SOUND.id());
        }
    }

    @Test
    void whereNoWordIsKnownNothingIsFoundHoweverNearItMayBe() throws IOException {
        embed(SOUND, PROTEIN, MUSIC);
        try (SearchedPapers papers = searched()) {
            papers.save(SOUND, PROTEIN, MUSIC);

            assertThat(papers.idsFor("hearsay xyzzy")).isEmpty();
        }
    }

    @Test
    void aModelThatFailsLeavesTheWords() throws IOException {
        try (SearchedPapers papers = searched()) {
            papers.save(SOUND, PROTEIN);
            embedder = Optional.of(new BrokenModel());

            assertThat(papers.idsFor("captioning audio")).startsWith(SOUND.id());
            assertThat(similarTo(papers, SOUND)).containsExactly(PROTEIN.id());
        }
    }

    @Test
    void aPaperWhoseMeaningIsNotComputedYetHasToFitByItsWords() throws IOException {
        Papers votes = paper("2606.00011", "Signals of Traffic Lights").with(500);
        Papers protein = paper("2606.00012", "Protein Folding from Audio Signals").with(1);
        embed(protein);
        try (SearchedPapers papers = searched()) {
            papers.save(votes, protein, paper("2606.00013", "Signals"));

            assertThat(
                            papers.search()
                                    .search("protein folding audio signals", SearchOrder.VOTES, 10)
                                    .hits())
                    .extracting(hit -> hit.paper().id().value())
                    .containsExactly(protein.id());
        }
    }

    @Test
    void papersThatAreWrittenAnewWithTheirMeaningStayToBeFound() throws IOException {
        Papers[] many =
                IntStream.range(0, 40)
                        .mapToObj(i -> paper("2607.%05d".formatted(i), "Language model " + i))
                        .toArray(Papers[]::new);
        try (SearchedPapers papers = searched()) {
            papers.save(many);
            for (Papers one : many) {
                embed(one);
                papers.job().run();
                assertThat(papers.idsFor("language model")).hasSize(10);
            }
        }
    }

    @Test
    void ofTheSimilarPapersThoseAreShownThatAnswerTheQuery() throws IOException {
        Papers other = paper("2606.00004", "Noise in Songs").saying("Melodies and audio.");
        embed(SOUND, PROTEIN, MUSIC, other);
        try (SearchedPapers papers = searched()) {
            papers.save(SOUND, PROTEIN, MUSIC, other);

            assertThat(likeAndFitting(papers, SOUND, "diffusion")).containsExactly(MUSIC.id());
            assertThat(likeAndFitting(papers, SOUND, "melody by diffusions"))
                    .containsExactly(MUSIC.id());
            assertThat(likeAndFitting(papers, SOUND, "melodies"))
                    .containsExactlyInAnyOrder(MUSIC.id(), other.id());
            assertThat(likeAndFitting(papers, SOUND, "xyzzy")).isEmpty();
            assertThat(likeAndFitting(papers, SOUND, "🔥")).isEmpty();
        }
    }

    @Test
    void listsInAnotherOrderLeaveOutWhatHardlyFits() throws IOException {
        embed(SOUND, PROTEIN, MUSIC);
        try (SearchedPapers papers = searched()) {
            papers.save(SOUND, PROTEIN, MUSIC);

            assertThat(papers.search().search("proteins", SearchOrder.VOTES, 10).hits())
                    .extracting(hit -> hit.paper().id().value())
                    .containsExactly(PROTEIN.id());
        }
    }

    @Test
    void embeddingsThatComeLaterAreTakenOver() throws IOException {
        try (SearchedPapers papers = searched()) {
            papers.save(SOUND, PROTEIN, MUSIC);
            assertThat(papers.idsFor("captions, not melodies")).doesNotContain(PROTEIN.id());
            assertThat(IndexedMeanings.in(papers.index())).isZero();

            embed(SOUND, PROTEIN, MUSIC);
            papers.job().run();

            assertThat(IndexedMeanings.in(papers.index())).isEqualTo(3);
            assertThat(papers.index().<Integer>read(IndexReader::numDocs)).isEqualTo(3);
        }
    }

    @Test
    void aRestartGoesOnWithTheEmbeddingsThatWereNotTakenOver() throws IOException {
        embed(SOUND);
        try (SearchedPapers papers = searched()) {
            papers.save(SOUND, PROTEIN);
        }
        embed(PROTEIN);
        try (SearchedPapers papers = searched()) {
            assertThat(IndexedMeanings.in(papers.index())).isEqualTo(1);
            papers.job().run();
            assertThat(IndexedMeanings.in(papers.index())).isEqualTo(2);
        }
    }

    @Test
    void anotherModelMeansAnotherIndex() throws IOException {
        embed(SOUND, PROTEIN);
        try (SearchedPapers papers = searched()) {
            papers.save(SOUND, PROTEIN);
        }
        MemoryEmbeddings others = new MemoryEmbeddings("other/1");
        try (SearchedPapers papers =
                new SearchedPapers(catalogue, folder, others, Optional::empty)) {
            papers.job().run();

            assertThat(IndexedMeanings.in(papers.index())).isZero();
            assertThat(papers.idsFor("audio")).containsExactly(SOUND.id());
        }
    }

    @Test
    void untilTheIndexIsMadeAnewForAnotherModelTheWordsDecide() throws IOException {
        embed(SOUND, PROTEIN, MUSIC);
        try (SearchedPapers papers = searched()) {
            papers.save(SOUND, PROTEIN, MUSIC);
        }
        MemoryEmbeddings others = new MemoryEmbeddings("other/1");
        for (int i = 0; i < 2; i++) {
            // The second time the first one was interrupted.
            try (SearchedPapers papers =
                    new SearchedPapers(catalogue, folder, others, () -> embedder)) {
                assertThat(IndexedMeanings.in(papers.index())).isZero();
                assertThat(papers.idsFor("what the ear hears, put in words"))
                        .containsExactlyInAnyOrder(SOUND.id(), PROTEIN.id());
                assertThat(papers.index().isBeginning()).isFalse();
            }
        }
        others.keep(MUSIC.paper().id(), embedder.orElseThrow().ofQuery("songs"));
        try (SearchedPapers papers =
                new SearchedPapers(catalogue, folder, others, () -> embedder)) {
            papers.job().run();

            assertThat(IndexedMeanings.in(papers.index())).isOne();
            assertThat(papers.idsFor("what the ear hears, put in words")).contains(MUSIC.id());
        }
    }

    @Test
    void aPaperThatLostItsMeaningIsFoundByItsWords() throws IOException {
        embed(SOUND, PROTEIN);
        try (SearchedPapers papers = searched()) {
            papers.save(SOUND, PROTEIN);
            embeddings.forget(SOUND.paper().id());
            papers.job().run();

            assertThat(IndexedMeanings.in(papers.index())).isOne();
            assertThat(papers.idsFor("audio")).startsWith(SOUND.id());
        }
    }

    @Test
    void similarPapersAreTheOthersThatMeanAndSayTheSame() throws IOException {
        embed(SOUND, PROTEIN, MUSIC);
        try (SearchedPapers papers = searched()) {
            papers.save(SOUND, PROTEIN, MUSIC);

            assertThat(similarTo(papers, SOUND)).first().isEqualTo(MUSIC.id());
            assertThat(similarTo(papers, SOUND)).doesNotContain(SOUND.id());
        }
    }

    @Test
    void aPaperThatWasJustLookedUpHasSimilarOnesBeforeTheIndexKnowsIt() throws IOException {
        embed(PROTEIN, MUSIC);
        try (SearchedPapers papers = searched()) {
            papers.save(PROTEIN, MUSIC);
            catalogue.save(SOUND.paper());

            assertThat(similarTo(papers, SOUND)).first().isEqualTo(MUSIC.id());
        }
    }

    @Test
    void aPaperThatNobodyKnowsHasNoSimilarOnes() throws IOException {
        try (SearchedPapers papers = searched()) {
            papers.save(PROTEIN);

            assertThat(similarTo(papers, SOUND)).isEmpty();
        }
    }

    private static List<String> similarTo(SearchedPapers papers, Papers one) {
        return papers.search().similarTo(new PaperId(one.id()), 10).hits().stream()
                .map(hit -> hit.paper().id().value())
                .toList();
    }

    private static List<String> likeAndFitting(SearchedPapers papers, Papers one, String query) {
        return papers.search().similarTo(new PaperId(one.id()), query, 10).hits().stream()
                .map(hit -> hit.paper().id().value())
                .toList();
    }
}
