package dev.paperboy.paper;

import static dev.paperboy.paper.Papers.NOON;

import static java.time.ZoneOffset.UTC;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.RecordedStatements;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** How the databases find what the catalogue's statements ask for. */
@EachDatabase
class JdbcCataloguePlanTests {

    private final RecordedStatements recorder;
    private final Catalogue catalogue;
    private final CatalogueWriter writer;
    private final VoteTrends trends;

    JdbcCataloguePlanTests(TestDatabase database) {
        this.recorder = new RecordedStatements(database);
        NamedParameterJdbcOperations jdbc = new NamedParameterJdbcTemplate(recorder);
        JdbcPapers papers = new JdbcPapers(jdbc);
        JdbcFeeds feeds = new JdbcFeeds(jdbc);
        JdbcVotes votes = new JdbcVotes(jdbc);
        this.catalogue = new JdbcCatalogue(papers, feeds, votes, new JdbcTraits(jdbc));
        this.writer = new JdbcCatalogueWriter(papers, feeds, votes, Clock.systemUTC());
        this.trends =
                new JdbcVoteTrends(new JdbcVoteReadings(jdbc), papers, Clock.fixed(NOON, UTC));
    }

    @BeforeEach
    void knowSomething() {
        writer.save(Papers.day("2026-06-12", NOON, Papers.full("2606.00467")));
        recorder.forget();
    }

    @Test
    void everyQuestionIsAnsweredByAnIndex() {
        PaperId id = new PaperId("2606.00467");
        LocalDate day = LocalDate.of(2026, 6, 12);
        catalogue.find(id);
        catalogue.findAll(List.of(id, new PaperId("2606.00001")));
        catalogue.on(new Feed.Day(day));
        catalogue.onDays(day.minusDays(30), day);
        catalogue.recent(100);
        catalogue.daysOf(id);
        catalogue.votesOf(id);
        catalogue.stateOf(new Feed.Day(day));
        catalogue.revision();
        catalogue.revisedAfter(0, 500);
        recorder.assertThatNoTableIsReadThrough(9);
    }

    @Test
    void whatFiltersAskForOfAllPapersIsReadFromIndexesOfThat() {
        catalogue.ids(Catalogue.Order.BY_VOTES, 100);
        catalogue.ids(Catalogue.Order.BY_DAY, 100);
        catalogue.idsWith(new PaperTrait.Upvotes(20, Integer.MAX_VALUE));
        catalogue.idsWith(new PaperTrait.Comments(0, 5));
        catalogue.idsWith(new PaperTrait.Since(LocalDate.of(2026, 6, 1)));
        for (PaperTrait.Extra extra : PaperTrait.Extra.values()) {
            catalogue.idsWith(extra);
        }
        recorder.assertThatNoTableIsReadThrough(
                8,
                "paper_by_votes",
                "paper_by_day",
                "paper_with_code",
                "paper_with_project",
                "paper_with_models",
                "paper_with_media");
    }

    @Test
    void trendsAreFoundByIndexesOfWhatChangedLately() {
        writer.save(Papers.voted("2606.00467", 300, 1), NOON);
        trends.of(new PaperId("2606.00467"));
        trends.rising(10);
        trends.watchedSince();
        recorder.assertThatNoTableIsReadThrough(9);
    }

    @Test
    void everySaveFindsWhatItChangesByAnIndex() {
        Paper paper = Papers.full("2606.00467");
        Feed trending = new Feed.Trending();
        writer.save(new FeedReading(trending, NOON, List.of(paper)));
        writer.save(new FeedReading(trending, NOON.plusSeconds(1), List.of()));
        writer.save(Papers.voted("2606.00467", 1, 1), NOON.minusSeconds(1));
        writer.recordFailure(trending, NOON, "It answered 503.");
        writer.thinVotes(NOON.plus(Duration.ofDays(40)), Duration.ofDays(30));
        recorder.assertThatNoTableIsReadThrough(14);
    }
}
