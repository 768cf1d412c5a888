package dev.paperboy.search.hybrid;

/**
 * A paper that may be meant.
 *
 * @param doc its number in the reader
 * @param words how well its words fit, from 0 to 1 for the best of this search
 * @param meaning how near its meaning is, likewise
 * @param nearness of its meaning to what is asked for: 1 for the same, about 0 for something else
 * @param isNearnessKnown whether that is known; else it is that of the farthest of the others
 * @param coverage the share of the asked words that it holds, each by how rare it is, at most 1
 * @param title how much of the query and of its title are the same, from 0 to 1 for the same words
 * @param isWholeTitle whether the query is its title
 */
record Candidate(
        int doc,
        double words,
        double meaning,
        double nearness,
        boolean isNearnessKnown,
        double coverage,
        double title,
        boolean isWholeTitle) {}
