package dev.paperboy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.search.BenchedSearch;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/**
 * What a search costs beside its parts, and what the index takes, while the catalogue grows.
 *
 * <p>The texts are real up to 20 000 papers and mixed beyond. Embeddings are the model's for the
 * first few hundred papers, and those turned a little for all others: how long it takes to look at
 * them does not depend on what they are.
 */
@Tag("bench")
class SearchCostTests {

    private static final List<Integer> SIZES = List.of(5_000, 20_000, 100_000);
    private static final int LARGEST = Integer.getInteger("bench.papers", 100_000);
    private static final int COMPUTED = Integer.getInteger("bench.embedded", 300);

    /** The jobs may take so much longer than the bare model. */
    private static final double MOST_TIMES_MODEL = 1.3;

    /** The whole search, in terms of the sum of its parts. */
    private static final double MOST_TIMES_PARTS = 1.5;

    @TempDir Path folder;

    @Test
    void aSearchAmongAHundredThousandPapersIsAnsweredInTime() throws Exception {
        SearchQueries queries = SearchQueries.read();
        try (GrowingCatalogue catalogue = new GrowingCatalogue(folder)) {
            IndexingCost indexing = IndexingCost.of(catalogue, COMPUTED);
            IO.println(indexing);
            assertThat(indexing.timesModel()).isLessThanOrEqualTo(MOST_TIMES_MODEL);
            for (int size : SIZES) {
                if (size <= LARGEST) {
                    catalogue.growTo(size);
                    IO.println(
                            "%,d papers, of which %d have the model's embeddings and the others perturbed ones"
                                    .formatted(size, COMPUTED));
                    measure(catalogue, queries);
                }
            }
        }
    }

    private static void measure(GrowingCatalogue catalogue, SearchQueries queries)
            throws Exception {
        QueryCost cost = QueryCost.of(catalogue, queries.known());
        IO.println(cost);
        HostileCost hostile = HostileCost.of(catalogue, queries.hostile());
        IO.println(hostile);
        IO.println(IndexSize.of(catalogue, queries.known()));
        assertThat(cost.timesParts()).isLessThanOrEqualTo(MOST_TIMES_PARTS);
        assertThat(hostile.worst()).isLessThan(BenchedSearch.DEADLINE.toMillis());
    }
}
