package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.SearchResult.Extent;

import java.util.List;

/**
 * What the index answered.
 *
 * @param best best first
 * @param extent what was looked at
 */
record IndexAnswer(List<ScoredId> best, Extent extent) {

    record ScoredId(PaperId id, double score) {}

    IndexAnswer within(Extent other) {
        return new IndexAnswer(best, other);
    }
}
