package dev.paperboy.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A linear support vector machine, trained by descent along one example after the other in the dual
 * problem; what it weighs errors with makes both classes count the same.
 */
final class LinearSvm {

    private static final int ROUNDS = 60;
    private static final String BIAS = "";

    private final Map<String, Double> weights = new HashMap<>();

    private LinearSvm() {}

    /**
     * An example.
     *
     * @param features of length 1
     */
    record Example(Map<String, Double> features, boolean fits) {}

    static LinearSvm train(List<Example> examples) {
        LinearSvm svm = new LinearSvm();
        long fitting = examples.stream().filter(Example::fits).count();
        double[] alphas = new double[examples.size()];
        int[] order = new int[alphas.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            for (int i : order) {
                Example example = examples.get(i);
                long others = example.fits ? examples.size() - fitting : fitting;
                double most = 2.0 * others / examples.size();
                alphas[i] = svm.step(example, alphas[i], most);
            }
        }
        return svm;
    }

    private double step(Example example, double alpha, double most) {
        double sign = example.fits ? 1 : -1;
        // The features are of length 1, and the bias adds one more.
        double next = alpha - (sign * score(example.features) - 1) / 2;
        double kept = Math.clamp(next, 0, most);
        double change = sign * (kept - alpha);
        if (change != 0) {
            example.features.forEach(
                    (term, value) -> weights.merge(term, change * value, Double::sum));
            weights.merge(BIAS, change, Double::sum);
        }
        return kept;
    }

    /** Above 0 for what fits. */
    double score(Map<String, Double> features) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return sum;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}
