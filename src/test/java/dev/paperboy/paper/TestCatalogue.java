package dev.paperboy.paper;

import dev.paperboy.store.TestDatabase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The real catalogue on a test's database. */
public record TestCatalogue(Catalogue catalogue, CatalogueWriter writer) {

    /** One whose clock is never behind what a test tells it. */
    public static TestCatalogue on(TestDatabase database) {
        return on(database, Clock.fixed(Instant.parse("2999-01-01T00:00:00Z"), ZoneOffset.UTC));
    }

    public static TestCatalogue on(TestDatabase database, Clock clock) {
        JdbcPapers papers = new JdbcPapers(database.operations());
        JdbcFeeds feeds = new JdbcFeeds(database.operations());
        JdbcVotes votes = new JdbcVotes(database.operations());
        JdbcTraits traits = new JdbcTraits(database.operations());
        return new TestCatalogue(
                database.transactional(new JdbcCatalogue(papers, feeds, votes, traits)),
                database.transactional(new JdbcCatalogueWriter(papers, feeds, votes, clock)));
    }

    /** How its votes change, on the same database. */
    public static VoteTrends trendsOn(TestDatabase database, Clock clock) {
        JdbcVoteReadings readings = new JdbcVoteReadings(database.operations());
        JdbcPapers papers = new JdbcPapers(database.operations());
        return database.transactional(new JdbcVoteTrends(readings, papers, clock));
    }

    /** What arXiv has told of it, on the same database. */
    public static ArxivRecords arxivRecordsOn(TestDatabase database) {
        Clock late = Clock.fixed(Instant.parse("2999-01-01T00:00:00Z"), ZoneOffset.UTC);
        JdbcPapers papers = new JdbcPapers(database.operations());
        return database.transactional(new JdbcArxivRecords(database.operations(), papers, late));
    }
}
