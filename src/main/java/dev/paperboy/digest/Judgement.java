package dev.paperboy.digest;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.Match;
import dev.paperboy.search.Match.Strength;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a wish makes of a paper.
 *
 * @param filter what its filter makes of it; null: it has none
 * @param verdicts what the interests make of it, the most favourable first
 * @param isWantedAnyway whether nothing is asked but what the filter does
 * @param isSettled whether all was known that speaks for or against it
 */
record Judgement(
        Paper paper,
        @Nullable Match filter,
        List<Verdict> verdicts,
        boolean isWantedAnyway,
        boolean isSettled) {

    Judgement {
        verdicts = List.copyOf(verdicts);
    }

    Strength strength() {
        if (filter != null && filter.strength() == Strength.NONE) {
            return Strength.NONE;
        }
        if (isWantedAnyway) {
            return Strength.STRONG;
        }
        return verdicts.isEmpty() ? Strength.NONE : verdicts.getFirst().match().strength();
    }

    /** Whether it is known for sure to be what is wanted. */
    boolean isSure() {
        return isSettled && strength() == Strength.STRONG;
    }

    /** As {@link Match#score}, the best there is. */
    double score() {
        return verdicts.isEmpty() ? 0 : verdicts.getFirst().match().score();
    }

    /** As it is shown among those of this strength. */
    Digest.Shown shown(Strength by) {
        return new Digest.Shown(
                paper,
                verdicts.stream()
                        .filter(it -> it.match().strength() == by)
                        .map(Verdict::interest)
                        .distinct()
                        .toList());
    }
}
