package dev.paperboy.search;

import dev.paperboy.paper.PaperId;

import java.util.Map;

/**
 * How some papers were judged.
 *
 * @param each every one of them
 * @param isSettled whether all was known that speaks for or against them; otherwise some may be
 *     judged better soon, as while what they mean is still being computed
 */
public record Matches(Map<PaperId, Match> each, boolean isSettled) {

    public Matches {
        each = Map.copyOf(each);
    }

    /** How this paper was judged; one that was not asked about does not match. */
    public Match of(PaperId paper) {
        return each.getOrDefault(paper, Match.NONE);
    }
}
