package dev.paperboy.search;

import dev.paperboy.filter.Topic;
import dev.paperboy.paper.Paper;

import java.util.Collection;

/** Judges what fits a topic, for filters that ask for one. */
@FunctionalInterface
public interface AboutJudge {

    /**
     * Judges papers by a topic that has no filter of its own.
     *
     * @throws java.io.UncheckedIOException if the index cannot be read
     */
    Matches byTopic(Topic topic, Collection<Paper> papers);

    /** As {@link PaperMatching#prepare()}. */
    default void prepare() {}
}
