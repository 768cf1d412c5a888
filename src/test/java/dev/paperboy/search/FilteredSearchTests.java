package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.Topic;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.search.TypedSearch.Filtered;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.PaperWords;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a search finds whose text has conditions. */
class FilteredSearchTests {

    private static final Papers TIDY =
            paper("2606.00001", "Cats tidy houses").by("Ada Example").on("2026-06-12").with(3);
    private static final Papers DOGS =
            paper("2606.00002", "Cats and dogs").by("Bo Sample").on("2026-06-10").with(30);
    private static final Papers LATE =
            paper("2606.00003", "Felines").saying("A cat.").by("Ada Example").on("2026-06-11");

    @TempDir private Path folder;
    private final MemoryCatalogue catalogue = new MemoryCatalogue();
    private final MemoryEmbeddings embeddings = new MemoryEmbeddings("invented/1");
    private SearchedPapers papers;

    /** All means the same to it. */
    private static final class Indifferent implements Embedder {

        @Override
        public Embedding ofQuery(String text) {
            return Embedding.ofBytes(new byte[] {100, 1, 10});
        }

        @Override
        public Embedding ofPaper(PaperWords words) {
            return ofQuery("");
        }
    }

    @BeforeEach
    void index() throws IOException {
        papers =
                new SearchedPapers(
                        catalogue,
                        folder,
                        embeddings,
                        () -> Optional.of(new Indifferent()),
                        FilteredSearchTests::aboutHouses);
        papers.save(TIDY, DOGS, LATE);
    }

    private static Matches aboutHouses(Topic topic, Collection<Paper> papers) {
        return new Matches(
                papers.stream()
                        .collect(
                                Collectors.toMap(
                                        Paper::id,
                                        it ->
                                                new Match(
                                                        it.title().contains(topic.name())
                                                                ? Strength.STRONG
                                                                : Strength.WEAK,
                                                        0,
                                                        List.of()))),
                true);
    }

    @AfterEach
    void close() throws IOException {
        papers.close();
    }

    @Test
    void wordsAreForgivenAndConditionsAreNot() {
        assertThat(found("catts author:ada")).containsExactly("2606.00001", "2606.00003");
        assertThat(found("cats -dogs")).containsExactly("2606.00001", "2606.00003");
        assertThat(found("cats author:adda")).isEmpty();
    }

    @Test
    void withConditionsOnlyTheMostUpvotedComeFirst() {
        assertThat(found("-whales since:7d"))
                .containsExactly("2606.00002", "2606.00001", "2606.00003");
        assertThat(found("papers since:7d")).isEqualTo(found("since:7d"));
        assertThat(found("cats OR felines", SearchOrder.VOTES))
                .containsExactly("2606.00002", "2606.00001", "2606.00003");
    }

    @Test
    void withConditionsOnlyTheNewestComeFirstWhereThatIsAskedFor() {
        assertThat(found("-whales upvotes<100", SearchOrder.DATE))
                .containsExactly("2606.00001", "2606.00003", "2606.00002");
    }

    @Test
    void votesAreThoseOfTheMomentThoughTheIndexDoesNotFollowThem() {
        catalogue.vote(LATE.with(99).paper());
        assertThat(found("upvotes>=50")).containsExactly("2606.00003");
    }

    @Test
    void conditionsOnWhatTheCatalogueKnowsFindWhatTheIndexHasNotTakenInYet() {
        catalogue.save(paper("2606.00009", "New").with(99).paper());
        assertThat(found("upvotes>=50")).containsExactly("2606.00009");
    }

    @Test
    void aGoodPaperIsNotLostAmongManyThatDoNotMeetTheConditions() {
        papers.save(
                IntStream.range(0, 300)
                        .mapToObj(i -> paper("2605.%05d".formatted(i), "Cats tidy houses well"))
                        .toArray(Papers[]::new));
        assertThat(found("cats tidy houses author:bo")).containsExactly("2606.00002");
        assertThat(found("cats upvotes>=30")).containsExactly("2606.00002");
    }

    @Test
    void conditionsOnlyReachThePapersWithTheFewestVotes() {
        papers.save(
                IntStream.range(0, 2_500)
                        .mapToObj(i -> paper("2605.%05d".formatted(i), "Whales").with(1 + i))
                        .toArray(Papers[]::new));
        assertThat(found("felines OR lions")).containsExactly("2606.00003");
        assertThat(found("upvotes<=0")).containsExactly("2606.00003");
        assertThat(found("-upvotes>0 -upvotes<0")).containsExactly("2606.00003");
        assertThat(found("(cats OR whales) upvotes<2 upvotes>0")).containsExactly("2605.00000");
        assertThat(found("(cats OR whales) -upvotes>2 upvotes<100"))
                .containsExactly("2605.00001", "2605.00000", "2606.00003");
        assertThat(found("-(whales upvotes<2499)"))
                .containsExactly(
                        "2605.02499", "2605.02498", "2606.00002", "2606.00001", "2606.00003");
        assertThat(found("-whales")).hasSize(3);
        assertThat(found("-cats")).hasSize(10).startsWith("2605.02499", "2605.02498");
    }

    @Test
    void meaningFindsOnlyWhatMeetsTheConditions() throws IOException {
        List.of(TIDY, DOGS, LATE)
                .forEach(it -> embeddings.keep(it.paper().id(), new Indifferent().ofQuery("")));
        papers.job().run();
        assertThat(found("cats author:ada")).containsExactly("2606.00001", "2606.00003");
    }

    @Test
    void aTopicIsJudgedPaperByPaper() {
        assertThat(found("topic:houses")).containsExactly("2606.00001");
        assertThat(found("cats -topic:houses")).containsExactly("2606.00002", "2606.00003");
        assertThat(found("-topic:houses")).containsExactly("2606.00002", "2606.00003");
    }

    @Test
    void papersFromElsewhereAreJudgedAsTheCatalogueKnowsThem() {
        Paper strange = paper("2606.00009", "Cats elsewhere").with(40).paper();
        Paper bare = paper("2606.00002", "Cats and dogs").paper();
        Filtered filtered = (Filtered) TypedSearch.of("cats upvotes>=30");
        assertThat(papers.search().meeting(filtered.conditions(), List.of(strange, bare)))
                .extracting(Paper::id)
                .containsExactly(new PaperId("2606.00009"), new PaperId("2606.00002"));
    }

    private List<String> found(String typed) {
        return found(typed, SearchOrder.RELEVANCE);
    }

    private List<String> found(String typed, SearchOrder order) {
        return papers.idsFor(TypedSearch.of(typed), order);
    }
}
