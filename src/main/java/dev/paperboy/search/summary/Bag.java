package dev.paperboy.search.summary;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.IntBinaryOperator;

/** A bag of terms: how often each occurs. */
record Bag(Map<String, Integer> counts) {

    static Bag of(Collection<String> terms) {
        Map<String, Integer> counts = new HashMap<>();
        terms.forEach(term -> counts.merge(term, 1, Integer::sum));
        return new Bag(counts);
    }

    Bag and(Bag other) {
        Map<String, Integer> sum = new HashMap<>(counts);
        other.counts.forEach((term, count) -> sum.merge(term, count, Integer::sum));
        return new Bag(sum);
    }

    /** Without the terms of a bag that is part of this one. */
    Bag without(Bag part) {
        Map<String, Integer> rest = new HashMap<>(counts);
        part.counts.forEach((term, count) ->
                rest.computeIfPresent(term, (key, all) -> all > count ? all - count : null));
        return new Bag(rest);
    }

    /** Without the terms that tell nothing of a paper's subject. */
    Bag telling() {
        Map<String, Integer> telling = new HashMap<>(counts);
        telling.keySet().removeIf(term -> !Terms.isTelling(term));
        return new Bag(telling);
    }

    /** Each term once. */
    Bag distinct() {
        return of(counts.keySet());
    }

    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The terms that occur most often, of equal ones the first of the alphabet. */
    List<String> most(int number) {
        return counts.entrySet().stream()
                .sorted(
                        Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Entry.comparingByKey()))
                .limit(number)
                .map(Entry::getKey)
                .toList();
    }

    /** The share of these terms that occur here; 0 for no terms. */
    double share(List<String> terms) {
        Set<String> here = counts.keySet();
        return terms.isEmpty()
                ? 0
                : (double) terms.stream().filter(here::contains).count() / terms.size();
    }

    /** The harmonic mean of the shares of each bag that the other one has, 0 to 1. */
    double f1(Bag other) {
        int both = size() + other.size();
        return both == 0 ? 0 : 2.0 * overlap(other, Math::min) / both;
    }

    /** The cosine of the angle between the counts, 0 to 1. */
    double cosine(Bag other) {
        double product = overlap(other, (one, two) -> one * two);
        return product == 0 ? 0 : product / Math.sqrt(squares() * other.squares());
    }

    private double squares() {
        return overlap(this, (one, same) -> one * same);
    }

    private double overlap(Bag other, IntBinaryOperator common) {
        return counts.entrySet().stream()
                .mapToInt(term ->
                        common.applyAsInt(
                                term.getValue(), other.counts.getOrDefault(term.getKey(), 0)))
                .sum();
    }
}
