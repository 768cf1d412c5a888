package dev.paperboy.search;

import dev.paperboy.filter.Filter;
import dev.paperboy.paper.PaperId;

import java.util.List;

/** Something that speaks for or against a paper. */
public sealed interface MatchReason {

    /**
     * What it means is near to what the topic means.
     *
     * @param deviations how much nearer than the typical recent paper, in standard deviations
     */
    record Meaning(double deviations) implements MatchReason {}

    /** It holds words of the topic, as the topic writes them; the weightiest first. */
    record Words(List<String> words) implements MatchReason {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** It holds a keyword of the topic, as that is written there. */
    record Keyword(String keyword) implements MatchReason {}

    /**
     * It is an example of the topic, or very much like one: one that fits, or one that does not.
     */
    record Example(PaperId example, boolean isFitting) implements MatchReason {}

    /**
     * A part of a filter.
     *
     * @param part the smallest that decides by itself
     * @param holds whether the paper is as it asks
     */
    record Condition(Filter part, boolean holds) implements MatchReason {}
}
