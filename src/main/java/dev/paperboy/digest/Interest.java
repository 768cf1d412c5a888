package dev.paperboy.digest;

import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Topic;

/** Something that somebody wants to read. */
sealed interface Interest {

    /** What it is called, in strangers' words. */
    String name();

    /** Papers that fit a topic. */
    record OfTopic(Topic topic) implements Interest {
        @Override
        public String name() {
            return topic.name();
        }
    }

    /** Papers that a filter lets through. */
    record OfFilter(String name, Filter filter) implements Interest {}
}
