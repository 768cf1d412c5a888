package dev.paperboy.search.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * A linear model of how well a sentence sums up its abstract.
 *
 * <p>Its weights are those of a ridge regression of ROUGE-1 on the {@link Feature}s, which {@code
 * ./mvnw test -Ptrain} computes.
 */
public final class SentenceModel {

    static final String RESOURCE = "/search/sentence-weights.properties";

    private final double[] weights;

    /**
     * Made by training.
     *
     * @param weights one for each {@link Feature}, in their order
     */
    SentenceModel(double[] weights) {
        this.weights = weights.clone();
    }

    /** The model that comes with the bot; read once, when it is first asked for. */
    public static SentenceModel shipped() {
        return Shipped.MODEL;
    }

    /**
     * The sentence that sums up the abstract best, of equal ones the first.
     *
     * @param title of the paper; empty if unknown
     * @param sentences the abstract, in its order
     * @return none if there are no sentences
     */
    public Optional<String> best(String title, List<String> sentences) {
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        ParsedAbstract text = new ParsedAbstract(title, sentences);
        List<double[]> features =
                IntStream.range(0, text.size()).mapToObj(at -> Feature.of(text, at)).toList();
        return Optional.of(sentences.get(best(features)));
    }

    /** The index of the sentence with the highest score, given the features of each. */
    int best(List<double[]> features) {
        int best = 0;
        for (int at = 1; at < features.size(); at++) {
            if (score(features.get(at)) > score(features.get(best))) {
                best = at;
            }
        }
        return best;
    }

    private double score(double[] features) {
        double score = 0;
        for (int i = 0; i < features.length; i++) {
            score += weights[i] * features[i];
        }
        return score;
    }

    /** Holds the model, that it be read late. */
    private static final class Shipped {

        private static final SentenceModel MODEL = read();

        private static SentenceModel read() {
            Properties weights = new Properties();
            try (InputStream file = SentenceModel.class.getResourceAsStream(RESOURCE)) {
                weights.load(file);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + RESOURCE, e);
            }
            return new SentenceModel(
                    Feature.ALL.stream()
                            .mapToDouble(it -> Double.parseDouble(weights.getProperty(it.name())))
                            .toArray());
        }
    }
}
