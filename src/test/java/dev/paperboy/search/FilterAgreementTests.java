package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.SharedData;
import dev.paperboy.filter.Filter;
import dev.paperboy.filter.FilterSyntax;
import dev.paperboy.filter.RandomFilters;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.TestCatalogue;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** The index and the judge of single papers find the same papers by whatever filter. */
@Timeout(300)
class FilterAgreementTests {

    private static final long SEED = 20_260_612;

    @TempDir private Path folder;

    @Test
    void indexAndJudgeAgreeOnPapersMadeUp() throws IOException {
        MadeUpPapers made = new MadeUpPapers(new Random(SEED));
        List<Paper> papers =
                IntStream.range(0, 60)
                        .mapToObj(i ->
                                made.paper("2606.%05d".formatted(i), made.title(), made.text()))
                        .toList();
        assertAgreement(papers, made.filters(), 1_500);
    }

    @Test
    void indexAndJudgeAgreeOnRealPapers() throws IOException {
        Path corpus = SharedData.required("huggingface/daily_corpus.jsonl");
        MadeUpPapers made = new MadeUpPapers(new Random(SEED));
        List<Paper> papers =
                Files.readAllLines(corpus).stream()
                        .map(JsonMapper.shared()::readTree)
                        .map(entry -> paper(entry, made))
                        .toList();
        assertThat(papers).hasSizeGreaterThan(3_000);
        assertAgreement(papers, made.filtersOf(papers), 60);
    }

    private static Paper paper(JsonNode entry, MadeUpPapers made) {
        return made.paper(
                entry.path("id").asString(),
                entry.path("title").asString(),
                entry.path("abstract").asString());
    }

    private void assertAgreement(List<Paper> papers, RandomFilters filters, int tries)
            throws IOException {
        try (TestDatabase database = TestDatabase.sqlite()) {
            TestCatalogue catalogue = TestCatalogue.on(database);
            catalogue.writer().saveAll(papers, Instant.EPOCH);
            try (FilteredPapers filtered = new FilteredPapers(catalogue.catalogue(), folder)) {
                int telling = 0;
                for (int i = 0; i < tries; i++) {
                    Filter filter = filters.next(1 + i % 4);
                    Set<PaperId> found = filtered.indexed(filter);
                    assertThat(filtered.judged(filter))
                            .as(FilterSyntax.print(filter))
                            .isEqualTo(found);
                    telling += !found.isEmpty() && found.size() < papers.size() ? 1 : 0;
                }
                assertThat(telling).as("filters that part the papers").isGreaterThan(tries / 3);
            }
        }
    }
}
