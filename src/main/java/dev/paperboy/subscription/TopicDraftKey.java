package dev.paperboy.subscription;

/** A draft of a topic by its id, as seen from this server. */
public record TopicDraftKey(String id, long guildId) {}
