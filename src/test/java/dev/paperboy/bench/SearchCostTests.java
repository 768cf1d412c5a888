package dev.paperboy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.search.BenchedSearch;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/**
 * What a search costs beside its parts, and what the index takes, while the catalogue grows.
 *
 * <p>The texts are real up to 20 000 papers and mixed beyond. Embeddings are the model's for the
 * first few hundred papers, and those turned a little for all others: how long it takes to look at
 * them does not depend on what they are.
 */
@Tag("bench")
class SearchCostTests {

    private static final String SIZES = System.getProperty("bench.papers", "5000,20000,100000");
    private static final int COMPUTED = Integer.getInteger("bench.embedded", 300);

    /** The jobs may take so much longer than the bare model. */
    private static final double MOST_TIMES_MODEL = 1.3;

    @TempDir Path folder;

    @Test
    void aSearchAmongAHundredThousandPapersIsAnsweredInTime() throws Exception {
        SearchQueries queries = SearchQueries.read();
        try (GrowingCatalogue catalogue = new GrowingCatalogue(folder)) {
            IndexingCost indexing = IndexingCost.of(catalogue, COMPUTED);
            IO.println(indexing);
            assertThat(indexing.timesModel()).isLessThanOrEqualTo(MOST_TIMES_MODEL);
            for (String size : SIZES.split(",", -1)) {
                catalogue.growTo(Integer.parseInt(size));
                IO.println(
                        "%s papers: %d with the model's embeddings, the others with perturbed ones"
                                .formatted(size, COMPUTED));
                measure(catalogue, queries);
            }
        }
    }

    private static void measure(GrowingCatalogue catalogue, SearchQueries queries)
            throws Exception {
        IO.println(QueryCost.of(catalogue, queries.known()));
        HostileCost hostile = HostileCost.of(catalogue, queries.hostile());
        IO.println(hostile);
        IO.println(FilterCost.of(catalogue));
        IO.println(IndexSize.of(catalogue, queries.known()));
        assertThat(hostile.worst()).isLessThan((double) BenchedSearch.DEADLINE.toMillis());
    }
}
