package dev.paperboy.subscription;

import dev.paperboy.filter.Topic;

import org.jspecify.annotations.Nullable;

/**
 * A topic that a member has made up and not saved yet.
 *
 * @param id made by Paperboy
 * @param changed the id of the topic that is to become this; null: it is to be a new one
 */
public record TopicDraft(String id, long guildId, Topic topic, @Nullable String changed) {}
