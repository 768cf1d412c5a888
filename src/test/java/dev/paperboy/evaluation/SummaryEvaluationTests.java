package dev.paperboy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.paperboy.search.summary.TrainingSet;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How good the sentences are by which the bot sums up abstracts. */
@Tag("evaluate")
class SummaryEvaluationTests {

    private static final double FLOOR = .41;
    private static final String SEEN = "train.jsonl";

    @TestFactory
    Stream<DynamicTest> everyCollectionIsSummedUp() throws IOException {
        List<Path> files =
                EvaluationData.of("summaries").stream()
                        .filter(file -> file.toString().endsWith(".jsonl"))
                        .toList();
        assertThat(files).as("collections of summaries").isNotEmpty();
        return files.stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> evaluate(file)));
    }

    private static void evaluate(Path file) throws IOException {
        List<SummarisedAbstract> abstracts = SummarisedAbstract.read(file);
        boolean seen = file.endsWith(SEEN);
        String name = file.getFileName() + ", " + abstracts.size() + " abstracts";
        Table table =
                Table.of(
                        name + (seen ? " (the weights were trained on them)" : ""),
                        "ROUGE-1",
                        "ROUGE-2",
                        "ROUGE-L");
        for (SentenceChoice choice : SentenceChoice.ALL) {
            Rouge mean = choice.mean(abstracts);
            table.figures(choice.description(), "%.1f", percent(mean));
        }
        if (seen) {
            double unseen = TrainingSet.of(abstracts).crossValidated();
            table.figures("the bot's in cross-validation", "%.1f", 100 * unseen);
        }
        IO.println(table);
        if (!seen) {
            assertThat(SentenceChoice.BOT.mean(abstracts).one())
                    .as("ROUGE-1 on " + file)
                    .isGreaterThanOrEqualTo(FLOOR);
        }
    }

    private static double[] percent(Rouge rouge) {
        return new double[] {100 * rouge.one(), 100 * rouge.two(), 100 * rouge.longest()};
    }
}
