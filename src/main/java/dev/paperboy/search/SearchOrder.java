package dev.paperboy.search;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperOrder;

import java.util.Comparator;

/** In which order found papers are listed. */
public enum SearchOrder {
    /** What fits best first. */
    RELEVANCE,

    /** The newest day first. */
    DATE,

    /** The most upvoted first. */
    VOTES;

    /** Puts papers into this order of which the most relevant stands first. */
    public Comparator<Paper> comparator() {
        return switch (this) {
            case RELEVANCE -> (_, _) -> 0;
            case DATE -> Comparator.comparing((Paper paper) -> paper.dates().day()).reversed();
            case VOTES -> PaperOrder.BY_VOTES;
        };
    }
}
