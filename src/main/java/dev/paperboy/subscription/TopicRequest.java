package dev.paperboy.subscription;

import dev.paperboy.filter.Topic;

import java.time.Instant;

/**
 * What a member asks of a topic.
 *
 * @param guildId Discord's id of the server
 * @param requestedBy Discord's id of the member
 * @param requestedAt when, by the schedule clock
 */
public record TopicRequest(long guildId, Topic topic, long requestedBy, Instant requestedAt) {}
