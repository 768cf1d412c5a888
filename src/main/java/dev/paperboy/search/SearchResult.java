package dev.paperboy.search;

import dev.paperboy.paper.Paper;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits best first, each paper once; as many as were asked for if there may be more
 * @param extent what was looked at
 */
public record SearchResult(List<Hit> hits, Extent extent) {

    static final SearchResult NOTHING = new SearchResult(List.of(), Extent.ALL);

    public SearchResult {
        hits = List.copyOf(hits);
    }

    /** What was looked at. */
    public enum Extent {
        /** All papers. */
        ALL,

        /** Not all papers: the time was up before. */
        UNTIL_TIME_WAS_UP,

        /** Not all papers: the index is new, and is still being filled. */
        WHILE_INDEXING
    }

    /**
     * A paper that was found.
     *
     * @param paper as the catalogue has it now, not as it was when indexed
     * @param score more is better; to be compared within one result only
     */
    public record Hit(Paper paper, double score) {}
}
