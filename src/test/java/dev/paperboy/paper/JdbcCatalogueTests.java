package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;
import org.junit.jupiter.api.Test;

@EachDatabase
class JdbcCatalogueTests {

    private final Catalogue catalogue;
    private final CatalogueWriter writer;

    JdbcCatalogueTests(TestDatabase database) {
        JdbcPapers papers = new JdbcPapers(database.operations());
        JdbcFeeds feeds = new JdbcFeeds(database.operations());
        JdbcVotes votes = new JdbcVotes(database.operations());
        catalogue = database.transactional(new JdbcCatalogue(papers, feeds, votes));
        writer = database.transactional(new JdbcCatalogueWriter(papers, feeds, votes));
    }

    @Test
    void aPaperIsFoundAsItWasSaved() {
        Paper paper = Papers.full("2606.00467");
        writer.save(paper, Papers.NOON);
        assertThat(catalogue.find(paper.id())).contains(paper);
        Paper bare = Papers.bare("cs.CL/0601001");
        writer.save(bare, Papers.NOON);
        assertThat(catalogue.find(bare.id())).contains(bare);
    }
}
