package dev.paperboy.discord.command;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.SearchOrder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How found papers are put in the order asked for, and what that order is called. */
final class Sorting {

    private Sorting() {}

    /** As it is written in options and components. */
    static String nameOf(SearchOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    /** Empty if there is no such order. */
    static Optional<SearchOrder> named(String name) {
        return Stream.of(SearchOrder.values())
                .filter(order -> nameOf(order).equals(name))
                .findFirst();
    }

    /**
     * @param papers the most relevant first
     */
    static List<Paper> sorted(List<Paper> papers, SearchOrder order) {
        return papers.stream().sorted(order.comparator()).toList();
    }
}
