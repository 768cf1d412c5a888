package dev.paperboy.search;

import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Topic;
import dev.paperboy.paper.Paper;

import java.util.Collection;

/**
 * Judges single papers by what somebody wants to read, each as the index would; never waits for the
 * network.
 */
public interface PaperMatching {

    /**
     * Judges papers by a topic: its meaning and words against those of recent papers, and its
     * filter.
     *
     * @throws java.io.UncheckedIOException if the index cannot be read
     */
    Matches byTopic(Topic topic, Collection<Paper> papers);

    /**
     * Judges papers by a filter; each matches strongly or not at all.
     *
     * @throws java.io.UncheckedIOException if the index cannot be read
     */
    Matches byFilter(Filter filter, Collection<Paper> papers);

    /**
     * Waits until there is what topics are measured against, as in the first seconds of a start.
     * Whoever judges by a topic in a turn ({@link ComputingTurns}) calls it before that, so that
     * nobody else waits meanwhile.
     */
    void prepare();
}
