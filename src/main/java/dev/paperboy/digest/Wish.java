package dev.paperboy.digest;

import dev.paperboy.filter.Filter;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Which papers a digest is to bring.
 *
 * @param isForAll whether it is for every paper; otherwise one has to be of interest
 * @param interests what is of interest; for all: none
 * @param filter what every paper has to be besides; null: nothing
 * @param isSure whether all interests are known; otherwise it is still being looked whether there
 *     are more
 */
record Wish(boolean isForAll, List<Interest> interests, @Nullable Filter filter, boolean isSure) {

    Wish {
        interests = List.copyOf(interests);
    }

    /** Every paper that a filter lets through. */
    static Wish forAll(@Nullable Filter filter) {
        return new Wish(true, List.of(), filter, true);
    }

    /** Whether nothing at all is wanted. */
    boolean isEmpty() {
        return !isForAll && interests.isEmpty();
    }

    /** Whether papers have to be looked at to know which of them are wanted. */
    boolean isToBeJudged() {
        return filter != null || !interests.isEmpty();
    }

    /** What the interests are called, each name once: two servers may have topics of one name. */
    List<String> names() {
        return interests.stream().map(Interest::name).distinct().toList();
    }
}
