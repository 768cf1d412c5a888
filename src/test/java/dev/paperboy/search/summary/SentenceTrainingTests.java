package dev.paperboy.search.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.SharedData;
import dev.paperboy.evaluation.SummarisedAbstract;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Computes the weights of the sentence model anew: {@code ./mvnw test -Ptrain}. */
@Tag("train")
class SentenceTrainingTests {

    private static final Path FILE = Path.of("src/main/resources" + SentenceModel.RESOURCE);

    @Test
    void theWeightsAreWritten() throws IOException {
        Path data = SharedData.required("summaries/train.jsonl");
        TrainingSet training = TrainingSet.of(SummarisedAbstract.read(data));
        IO.println(
                "%d abstracts, %d sentences; ROUGE-1 on abstracts left out of the training: %.2f"
                        .formatted(
                                training.abstracts(),
                                training.sentences(),
                                100 * training.crossValidated()));
        String weights = TrainingSet.file(training.weights());
        Files.writeString(FILE, weights);
        IO.println(weights + "written to " + FILE);
        assertThat(weights.lines()).hasSize(1 + Feature.ALL.size());
    }
}
