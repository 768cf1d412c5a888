package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.Topic;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.PaperWords;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Which papers of the index fit a topic. */
class TopicSearchTests {

    private static final int OTHERS = 200;

    @TempDir private Path folder;

    private final MemoryCatalogue catalogue = new MemoryCatalogue();
    private final MemoryEmbeddings embeddings = new MemoryEmbeddings("concepts/1");
    private final Embedder model = new ConceptModel();

    private void embed(Papers papers) {
        embeddings.keep(new PaperId(papers.id()), model.ofPaper(PaperWords.of(papers.paper())));
    }

    @Test
    void thoseThatFitAreFoundByWordsOrMeaningTheBestFirst() throws IOException {
        Papers[] papers = new Papers[OTHERS + 2];
        for (int i = 0; i < OTHERS; i++) {
            papers[i] = paper("2605.%05d".formatted(i), "Language model " + i).saying("Letters.");
        }
        papers[OTHERS] = paper("2606.00001", "Dexterous Grippers").saying("They hold a cup.");
        papers[OTHERS + 1] = paper("2606.00002", "Robots").saying("Robots that grasp.");
        for (Papers each : papers) {
            embed(each);
        }
        try (SearchedPapers searched =
                new SearchedPapers(catalogue, folder, embeddings, () -> Optional.of(model))) {
            searched.save(papers);
            TopicSearch search = search(searched);

            assertThat(search.best(Topic.named("robots"), 10))
                    .containsOnlyKeys(new PaperId("2606.00002"), new PaperId("2606.00001"));
            assertThat(search.best(Topic.named("robots"), 1))
                    .containsOnlyKeys(new PaperId("2606.00002"));
            assertThat(search.best(Topic.named("!?"), 10)).isEmpty();
        }
    }

    private TopicSearch search(SearchedPapers searched) {
        TopicJudge judge = new TopicJudge(catalogue, embeddings, () -> Optional.of(model));
        return new TopicSearch(
                catalogue, searched.index(), embeddings, judge, SearchedPapers.PROPERTIES);
    }
}
