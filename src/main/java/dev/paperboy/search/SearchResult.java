package dev.paperboy.search;

import dev.paperboy.paper.Paper;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits best first, each paper once
 * @param total how many papers fit in all, those beyond the limit included
 * @param isComplete whether all papers were looked at; else the time was up before
 */
public record SearchResult(List<Hit> hits, int total, boolean isComplete) {

    static final SearchResult NOTHING = new SearchResult(List.of(), 0, true);

    public SearchResult {
        hits = List.copyOf(hits);
    }

    /**
     * A paper that was found.
     *
     * @param paper as the catalogue has it now, not as it was when indexed
     * @param score more is better; to be compared within one result only
     */
    public record Hit(Paper paper, double score) {}
}
