package dev.paperboy.paper;

import dev.paperboy.store.TestDatabase;

/** The real catalogue on a test's database. */
public record TestCatalogue(Catalogue catalogue, CatalogueWriter writer) {

    public static TestCatalogue on(TestDatabase database) {
        JdbcPapers papers = new JdbcPapers(database.operations());
        JdbcFeeds feeds = new JdbcFeeds(database.operations());
        JdbcVotes votes = new JdbcVotes(database.operations());
        return new TestCatalogue(
                database.transactional(new JdbcCatalogue(papers, feeds, votes)),
                database.transactional(new JdbcCatalogueWriter(papers, feeds, votes)));
    }
}
