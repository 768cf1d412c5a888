package dev.paperboy.search.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.SharedData;
import dev.paperboy.evaluation.SummarisedAbstract;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class SentenceModelTests {

    @Test
    void everyFeatureHasItsWeight() throws IOException {
        List<String> names =
                shipped()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();

        assertThat(names).isEqualTo(Feature.ALL.stream().map(Feature::name).toList());
    }

    @Test
    void theWeightsAreThoseThatTrainingYields() throws IOException {
        Path data = SharedData.required("summaries/train.jsonl");

        double[] weights = TrainingSet.of(SummarisedAbstract.read(data)).weights();

        assertThat(TrainingSet.file(weights)).isEqualTo(shipped());
    }

    @Test
    void ofEqualSentencesTheFirstIsBest() {
        assertThat(new SentenceModel(new double[Feature.ALL.size()]).best("", List.of("A", "B")))
                .hasValue("A");
    }

    private static String shipped() throws IOException {
        try (InputStream file = SentenceModel.class.getResourceAsStream(SentenceModel.RESOURCE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
