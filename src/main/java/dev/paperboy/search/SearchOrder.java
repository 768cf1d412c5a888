package dev.paperboy.search;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperOrder;

import java.util.Comparator;

/** In which order found papers are listed. */
public enum SearchOrder {
    /** What fits best first. */
    RELEVANCE((_, _) -> 0),

    /** The newest day first. */
    DATE(Comparator.comparing((Paper paper) -> paper.dates().day()).reversed()),

    /** The most upvoted first. */
    VOTES(PaperOrder.BY_VOTES);

    private final Comparator<Paper> comparator;

    SearchOrder(Comparator<Paper> comparator) {
        this.comparator = comparator;
    }

    /** Puts papers into this order of which the most relevant stands first. */
    public Comparator<Paper> comparator() {
        return comparator;
    }
}
