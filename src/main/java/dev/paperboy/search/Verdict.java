package dev.paperboy.search;

import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Filter.All;
import dev.paperboy.filter.Filter.Any;
import dev.paperboy.filter.Filter.Not;
import dev.paperboy.search.MatchReason.Condition;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a paper is as a filter asks.
 *
 * @param deciding the smallest parts that decide it, as they stand in the filter: without them it
 *     might be otherwise
 */
record Verdict(boolean holds, List<Condition> deciding) {

    Verdict {
        deciding = List.copyOf(deciding);
    }

    /**
     * @param leaf judges the parts that have none
     */
    static Verdict of(Filter filter, Predicate<Filter> leaf) {
        return of(filter, false, leaf);
    }

    /**
     * @param excluded whether the opposite is asked for; what excludes all excludes any, so that
     *     single parts decide also there
     */
    private static Verdict of(Filter filter, boolean excluded, Predicate<Filter> leaf) {
        return switch (filter) {
            case All(List<Filter> parts) -> joined(parts, excluded, !excluded, leaf);
            case Any(List<Filter> parts) -> joined(parts, excluded, excluded, leaf);
            case Not(Filter part) -> of(part, !excluded, leaf);
            default -> {
                boolean holds = leaf.test(filter) != excluded;
                Filter asked = excluded ? new Not(filter) : filter;
                yield new Verdict(holds, List.of(new Condition(asked, holds)));
            }
        };
    }

    /**
     * @param needsEach whether all of the parts have to hold, or any of them
     */
    private static Verdict joined(
            List<Filter> parts, boolean excluded, boolean needsEach, Predicate<Filter> leaf) {
        List<Verdict> each = parts.stream().map(part -> of(part, excluded, leaf)).toList();
        boolean holds =
                needsEach
                        ? each.stream().allMatch(Verdict::holds)
                        : each.stream().anyMatch(Verdict::holds);
        Stream<Condition> deciding =
                each.stream()
                        .filter(it -> it.holds == holds)
                        .flatMap(it -> it.deciding.stream())
                        .distinct();
        return new Verdict(holds, deciding.toList());
    }
}
