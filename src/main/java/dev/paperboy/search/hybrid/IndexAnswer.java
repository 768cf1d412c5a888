package dev.paperboy.search.hybrid;

import dev.paperboy.paper.PaperId;

import java.util.List;

/**
 * What the index answered.
 *
 * @param best best first
 * @param isCutShort whether the time was up before all papers were looked at
 */
public record IndexAnswer(List<ScoredId> best, boolean isCutShort) {

    /**
     * A paper that was found.
     *
     * @param score more is better; to be compared within one answer only
     */
    public record ScoredId(PaperId id, double score) {}
}
