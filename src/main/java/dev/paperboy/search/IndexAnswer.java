package dev.paperboy.search;

import dev.paperboy.paper.PaperId;

import java.util.List;

/**
 * What the index answered.
 *
 * @param best best first
 * @param isComplete whether the time sufficed to look at all papers
 */
record IndexAnswer(List<ScoredId> best, boolean isComplete) {

    record ScoredId(PaperId id, double score) {}
}
