package dev.paperboy.sandbox.discord.model;

import tools.jackson.databind.JsonNode;

import java.time.Instant;

/**
 * One thing that went over the gateway.
 *
 * @param fromBot whether the bot sent it
 * @param name the event or the operation, as {@code READY} or {@code IDENTIFY}
 * @param data its payload without the token
 */
public record EventRecord(Instant at, boolean fromBot, int shard, String name, JsonNode data) {}
