package dev.paperboy.search;

import dev.paperboy.paper.PaperId;

import java.util.List;

/**
 * What the index answered.
 *
 * @param best best first
 * @param total how many papers fit in all
 */
record IndexAnswer(List<ScoredId> best, int total) {

    record ScoredId(PaperId id, double score) {}
}
