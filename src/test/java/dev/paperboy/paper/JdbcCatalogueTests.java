package dev.paperboy.paper;

import static dev.paperboy.paper.Papers.NOON;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Catalogue.RevisedPaper;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the catalogue answers. */
@EachDatabase
class JdbcCatalogueTests {

    private static final Feed.Day FRIDAY = new Feed.Day(LocalDate.of(2026, 6, 12));

    private final Catalogue catalogue;
    private final CatalogueWriter writer;

    JdbcCatalogueTests(TestDatabase database) {
        TestCatalogue both = TestCatalogue.on(database);
        catalogue = both.catalogue();
        writer = both.writer();
    }

    @Test
    void anEmptyCatalogueAnswersEverything() {
        PaperId unknown = new PaperId("2606.00467");
        assertThat(catalogue.find(unknown)).isEmpty();
        assertThat(catalogue.findAll(List.of())).isEmpty();
        assertThat(catalogue.findAll(List.of(unknown))).isEmpty();
        assertThat(catalogue.on(FRIDAY)).isEmpty();
        assertThat(catalogue.onDays(FeedDays.FIRST, FRIDAY.date())).isEmpty();
        assertThat(catalogue.daysOf(unknown)).isEmpty();
        assertThat(catalogue.recent(10)).isEmpty();
        assertThat(catalogue.votesOf(unknown)).isEmpty();
        assertThat(catalogue.stateOf(FRIDAY)).isEqualTo(new FeedState(FRIDAY, 0, null, null, null));
        assertThat(catalogue.size()).isZero();
        assertThat(catalogue.revision()).isZero();
        assertThat(catalogue.revisedAfter(0, 10)).isEmpty();
    }

    @Test
    void aPaperIsFoundAsItWasSaved() {
        Paper told = Papers.full("2606.00467");
        Paper bare = Papers.bare("cs.CL/0601001");
        Paper withoutComments = Papers.bare("2606.00001").withVotes(new Votes(3, null));
        writer.save(told, NOON);
        writer.save(bare, NOON);
        writer.save(withoutComments, NOON);
        assertThat(catalogue.find(told.id())).contains(told);
        assertThat(catalogue.find(bare.id())).contains(bare);
        assertThat(catalogue.find(withoutComments.id())).contains(withoutComments);
    }

    @Test
    void idsStayText() {
        writer.save(Papers.bare("2503.02130"), NOON);
        assertThat(catalogue.find(new PaperId("2503.02130"))).isPresent();
        assertThat(catalogue.find(new PaperId("2503.0213"))).isEmpty();
    }

    @Test
    void manyAreFoundInTheOrderAskedForAsOftenAsAskedFor() {
        writer.save(Papers.bare("2606.00001"), NOON);
        writer.save(Papers.bare("2606.00002"), NOON);
        List<PaperId> wanted =
                IntStream.of(2, 9, 1, 2)
                        .mapToObj(number -> new PaperId("2606.0000" + number))
                        .toList();
        assertThat(catalogue.findAll(wanted))
                .extracting(paper -> paper.id().value())
                .containsExactly("2606.00002", "2606.00001", "2606.00002");
    }

    @Test
    void moreCanBeAskedForThanFitIntoOneStatement() {
        List<PaperId> wanted = new ArrayList<>();
        List<Paper> papers = new ArrayList<>();
        for (int number = 0; number < 2_500; number++) {
            Paper paper = Papers.bare("2606.%05d".formatted(number));
            papers.add(paper);
            wanted.add(paper.id());
        }
        writer.save(new FeedReading(FRIDAY, NOON, papers));
        assertThat(catalogue.findAll(wanted)).isEqualTo(papers);
    }

    @Test
    void aDayIsInTheOrderOfVotesWhateverTheWiresOrder() {
        writer.save(
                Papers.day(
                        "2026-06-12",
                        NOON,
                        Papers.bare("2606.00005"),
                        Papers.voted("2606.00004", 5, 1),
                        Papers.voted("2606.00003", 5, 2),
                        Papers.voted("2606.00002", 5, 1),
                        Papers.voted("2606.00001", 9, 0)));
        assertThat(catalogue.on(FRIDAY))
                .extracting(paper -> paper.id().value())
                .containsExactly(
                        "2606.00001", "2606.00003", "2606.00002", "2606.00004", "2606.00005");
    }

    @Test
    void theTrendingFeedIsInItsOwnRank() {
        Feed trending = new Feed.Trending();
        writer.save(
                new FeedReading(
                        trending,
                        NOON,
                        List.of(
                                Papers.voted("2606.00002", 1, 0),
                                Papers.voted("2606.00003", 9, 0),
                                Papers.voted("2606.00001", 5, 0))));
        assertThat(catalogue.on(trending))
                .extracting(paper -> paper.id().value())
                .containsExactly("2606.00002", "2606.00003", "2606.00001");
    }

    @Test
    void aSpanOfDaysHoldsEachPaperOnceAndNoOtherFeeds() {
        Paper twice = Papers.voted("2606.00001", 3, 0);
        Paper once = Papers.voted("2606.00002", 4, 0);
        Paper outside = Papers.voted("2606.00003", 5, 0);
        Paper ofTheMonth = Papers.voted("2606.00004", 6, 0);
        writer.save(Papers.day("2026-06-09", NOON, outside));
        writer.save(Papers.day("2026-06-10", NOON, twice));
        writer.save(Papers.day("2026-06-12", NOON, twice, once));
        writer.save(Papers.day("2026-06-13", NOON, outside));
        writer.save(
                new FeedReading(new Feed.Month(YearMonth.of(2026, 6)), NOON, List.of(ofTheMonth)));
        writer.save(new FeedReading(Feed.Week.of(FRIDAY.date()), NOON, List.of(ofTheMonth)));
        assertThat(catalogue.onDays(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 12)))
                .containsExactly(once, twice);
        assertThat(catalogue.onDays(LocalDate.of(2026, 6, 12), LocalDate.of(2026, 6, 10)))
                .isEmpty();
        assertThat(catalogue.daysOf(twice.id()))
                .containsExactly(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 12));
        assertThat(catalogue.daysOf(ofTheMonth.id())).isEmpty();
    }

    @Test
    void theFeedDaysOfAPaperAreInOrderAcrossYears() {
        Paper paper = Papers.bare("2312.00752");
        writer.save(Papers.day("2026-01-02", NOON, paper));
        writer.save(Papers.day("2023-12-04", NOON, paper));
        writer.save(Papers.day("2025-12-31", NOON, paper));
        assertThat(catalogue.daysOf(paper.id()))
                .containsExactly(
                        LocalDate.of(2023, 12, 4),
                        LocalDate.of(2025, 12, 31),
                        LocalDate.of(2026, 1, 2));
    }

    @Test
    void recentPapersAreThoseOfTheNewestDaysEachOnce() {
        Paper old = Papers.bare("2606.00001");
        Paper twice = Papers.bare("2606.00002");
        Paper fresh = Papers.bare("2606.00003");
        Paper ofTheWeek = Papers.bare("2606.00004");
        writer.save(Papers.day("2026-06-10", NOON, old, twice));
        writer.save(Papers.day("2026-06-12", NOON, twice, fresh));
        writer.save(new FeedReading(new Feed.Week(2026, 24), NOON, List.of(ofTheWeek)));

        assertThat(catalogue.recent(10)).containsExactly(fresh.id(), twice.id(), old.id());
        assertThat(catalogue.recent(2)).containsExactly(fresh.id(), twice.id());
    }

    @Test
    void changesAreToldInTheirOrderAndInPartsWithoutAnyLeftOut() {
        List<Paper> papers =
                IntStream.range(0, 7)
                        .mapToObj(number -> Papers.bare("2606.0000" + number))
                        .toList();
        writer.save(new FeedReading(FRIDAY, NOON, papers));
        writer.save(Papers.titled("2606.00003", "A better title"), NOON.plusSeconds(1));
        List<String> followed = new ArrayList<>();
        List<RevisedPaper> part = catalogue.revisedAfter(0, 3);
        while (!part.isEmpty()) {
            part.forEach(revised -> followed.add(revised.paper().title()));
            part = catalogue.revisedAfter(part.getLast().revision(), 3);
        }
        assertThat(followed)
                .containsExactly(
                        "Title of 2606.00000",
                        "Title of 2606.00001",
                        "Title of 2606.00002",
                        "Title of 2606.00004",
                        "Title of 2606.00005",
                        "Title of 2606.00006",
                        "A better title");
        assertThat(catalogue.revisedAfter(7, 9))
                .extracting(RevisedPaper::revision)
                .containsExactly(catalogue.revision());
        assertThat(catalogue.size()).isEqualTo(7);
    }
}
