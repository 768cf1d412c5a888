package dev.paperboy.search.topic;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words of papers tell, weighed by a background. */
final class WordSignals {

    /** As in the index. */
    private static final double K1 = 1.2;

    private static final double B = 0.75;

    /** What a text can come to when a paper holds each of its words once or so. */
    private static final Deviations EXPECTED = new Deviations(0.06, 0.2);

    /** A single word that is repeated does not make a paper fit. */
    private static final double MOST_OF_WORDS = 5;

    /** In a text rather than a title. */
    private static final double IN_TEXT = 0.5;

    private static final double MOST_OF_PAIRS = 8;

    private final Background background;

    WordSignals(Background background) {
        this.background = background;
    }

    /** How far the words of a text stand out, in deviations. */
    Signal of(Set<String> terms) {
        Map<String, Double> weights = new HashMap<>();
        terms.forEach(term -> weights.put(term, background.rarity(term)));
        double all = weights.values().stream().mapToDouble(weight -> weight).sum();
        if (all == 0) {
            return Signal.NONE;
        }
        Signal words = weighted(weights);
        Deviations expected = new Deviations(EXPECTED.typical() * all, EXPECTED.spread() * all);
        return Deviations.of(words, background.papers(), expected)
                .above(words)
                .atMost(MOST_OF_WORDS);
    }

    /** The weights of the terms that a paper holds, more for one that it repeats. */
    Signal weighted(Map<String, Double> weights) {
        double averageLength = background.averageLength();
        String[] terms = weights.keySet().toArray(String[]::new);
        double[] weighing = Arrays.stream(terms).mapToDouble(weights::get).toArray();
        return paper -> {
            double saturation = K1 * (1 - B + B * paper.length() / averageLength);
            double sum = 0;
            for (int i = 0; i < terms.length; i++) {
                int count = paper.count(terms[i]);
                sum += weighing[i] * count * (K1 + 1) / (count + saturation);
            }
            return sum;
        };
    }

    /** Words side by side, each pair by its rarity. */
    Signal ofPairs(Collection<List<String>> pairs) {
        Map<List<String>, Double> weights = new HashMap<>();
        pairs.forEach(pair -> weights.put(pair, background.rarity(pair)));
        Signal held =
                paper -> {
                    double sum = 0;
                    for (Map.Entry<List<String>, Double> pair : weights.entrySet()) {
                        sum += pair.getValue() * placeOf(pair.getKey(), paper);
                    }
                    return sum;
                };
        return held.atMost(MOST_OF_PAIRS);
    }

    private static double placeOf(List<String> pair, ReadPaper paper) {
        if (!paper.holds(pair)) {
            return 0;
        }
        return paper.isInTitle(pair) ? 1 : IN_TEXT;
    }
}
