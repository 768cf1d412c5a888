package dev.paperboy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.paperboy.evaluation.RetrievalCollection.Question;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.MeasuredSearch;
import dev.paperboy.search.embedding.RememberedEmbedder;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How good search and similar papers are, through the very code that answers commands. */
@Tag("evaluate")
class SearchEvaluationTests {

    private static final int DEEP = 100;
    private static final Path REMEMBERED = Path.of("target", "evaluation");
    private static final String DEFAULT = "bge";
    private static final String MODEL = System.getProperty("paperboy.evaluation.model", DEFAULT);

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCollectionIsSearched() throws IOException {
        List<Path> collections =
                EvaluationData.of("search").stream()
                        .filter(it -> Files.isRegularFile(it.resolve("corpus.jsonl")))
                        .toList();
        assertThat(collections).as("collections to search").isNotEmpty();
        return collections.stream()
                .map(it -> dynamicTest(it.getFileName().toString(), () -> evaluate(it)));
    }

    private void evaluate(Path path) throws Exception {
        RetrievalCollection collection = RetrievalCollection.read(path);
        try (RememberedEmbedder model = RememberedEmbedder.open(REMEMBERED, MODEL);
                MeasuredSearch search =
                        MeasuredSearch.of(
                                folder.resolve(collection.name()), model, collection.papers())) {
            if (collection.asksWithPapers()) {
                compareSimilar(collection, search);
            } else {
                compareSearches(collection, search);
            }
        }
    }

    private static void compareSearches(RetrievalCollection collection, MeasuredSearch search) {
        List<Ranking> bot = rank(collection, it -> search.search(it.text(), DEEP));
        Table table =
                Table.of(heading(collection), "nDCG@10", "R@100", "MRR", "success@1", "success@3");
        addTo(table, "BM25 alone", rank(collection, it -> search.byBm25(it.text(), DEEP)));
        addTo(table, "model alone", rank(collection, it -> search.byModel(it.text(), DEEP)));
        addTo(
                table,
                "as the bot answers without a model",
                rank(collection, it -> search.searchWithoutModel(it.text(), DEEP)));
        addTo(table, "as the bot answers", bot);
        IO.println(table);
        if (collection.questions().stream().anyMatch(question -> question.kind() >= 0)) {
            compareKinds(collection, bot);
        }
        if (MODEL.equals(DEFAULT)) {
            assertFloors(collection, bot);
        }
    }

    private static void compareKinds(RetrievalCollection collection, List<Ranking> bot) {
        Table table = Table.of("by kind", "questions", "success@1", "success@3");
        collection.questions().stream()
                .map(Question::kind)
                .distinct()
                .sorted()
                .forEach(kind -> {
                    List<Ranking> rankings = ofKind(collection, bot, kind);
                    table.row(
                            "kind " + kind,
                            Integer.toString(rankings.size()),
                            "%.3f".formatted(mean(rankings, it -> it.successAt(1))),
                            "%.3f".formatted(mean(rankings, it -> it.successAt(3))));
                });
        IO.println(table);
    }

    private static void compareSimilar(RetrievalCollection collection, MeasuredSearch search) {
        int all = collection.papers().size();
        Table table =
                Table.of(
                        heading(collection) + ", ranked within what was judged",
                        "nDCG@10",
                        "nDCG of all");
        addSimilar(
                table,
                "words alone",
                similar(collection, it -> search.similarWithoutModel(it, all)));
        addSimilar(
                table, "as the bot answers", similar(collection, it -> search.similarTo(it, all)));
        IO.println(table);
    }

    private static void addSimilar(Table table, String name, List<Ranking> rankings) {
        table.figures(
                name,
                "%.3f",
                mean(rankings, it -> it.exponentialNdcgAt(10)),
                mean(rankings, it -> it.exponentialNdcgAt(Integer.MAX_VALUE)));
    }

    private static void assertFloors(RetrievalCollection collection, List<Ranking> bot) {
        switch (collection.name()) {
            case "scifact" ->
                    assertThat(mean(bot, it -> it.ndcgAt(10))).isGreaterThanOrEqualTo(.73);
            case "known" -> {
                assertThat(mean(bot, it -> it.successAt(1))).isGreaterThanOrEqualTo(.94);
                assertThat(mean(bot, it -> it.successAt(3))).isGreaterThanOrEqualTo(.965);
                assertThat(mean(ofKind(collection, bot, 3), it -> it.successAt(3)))
                        .isGreaterThanOrEqualTo(.80);
            }
            default -> {}
        }
    }

    private static String heading(RetrievalCollection collection) {
        return "%s, %d questions, %d papers"
                .formatted(
                        collection.name(),
                        collection.questions().size(),
                        collection.papers().size());
    }

    private static void addTo(Table table, String name, List<Ranking> rankings) {
        table.figures(
                name,
                "%.3f",
                mean(rankings, it -> it.ndcgAt(10)),
                mean(rankings, it -> it.recallAt(100)),
                mean(rankings, Ranking::reciprocalRank),
                mean(rankings, it -> it.successAt(1)),
                mean(rankings, it -> it.successAt(3)));
    }

    private static List<Ranking> rank(
            RetrievalCollection collection, Function<Question, List<PaperId>> search) {
        return collection.questions().stream()
                .map(question -> Ranking.of(question, search.apply(question)))
                .toList();
    }

    private static List<Ranking> similar(
            RetrievalCollection collection, Function<PaperId, List<PaperId>> search) {
        return collection.questions().stream()
                .map(question ->
                        Ranking.ofJudged(question, search.apply(collection.asked(question))))
                .toList();
    }

    private static List<Ranking> ofKind(
            RetrievalCollection collection, List<Ranking> rankings, int kind) {
        return IntStream.range(0, rankings.size())
                .filter(i -> collection.questions().get(i).kind() == kind)
                .mapToObj(rankings::get)
                .toList();
    }

    private static double mean(List<Ranking> rankings, ToDoubleFunction<Ranking> figure) {
        return rankings.stream().mapToDouble(figure).average().orElseThrow();
    }
}
