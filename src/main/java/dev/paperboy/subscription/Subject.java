package dev.paperboy.subscription;

import dev.paperboy.filter.Filter;

/** What a person can subscribe to. */
public sealed interface Subject {

    /** A topic of a server that the person is a member of. */
    record OfServer(long guildId, String topicId) implements Subject {}

    /** A topic that Paperboy brings along. */
    record OfPreset(String presetId) implements Subject {}

    /** Papers by an author of this name, as the sources give it. */
    record ByAuthor(String name) implements Subject {}

    /** Papers of an organisation of this name, as Hugging Face gives it. */
    record ByOrganization(String name) implements Subject {}

    /** Papers that a filter lets through. */
    record Matching(Filter filter) implements Subject {}
}
