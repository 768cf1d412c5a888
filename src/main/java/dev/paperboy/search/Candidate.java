package dev.paperboy.search;

/**
 * A paper that may be meant.
 *
 * @param doc its number in the reader
 * @param words how well its words fit, from 0 to 1 for the best of this search
 * @param meaning how near its meaning is, likewise
 * @param cosine between its meaning and what is asked for, at most 1
 * @param coverage the share of the asked words that it holds, each by how rare it is, at most 1
 * @param title how much of the query and of its title are the same, from 0 to 1 for the same words
 * @param isWholeTitle whether the query is its title
 */
record Candidate(
        int doc,
        double words,
        double meaning,
        double cosine,
        double coverage,
        double title,
        boolean isWholeTitle) {}
