package dev.paperboy.subscription;

import dev.paperboy.filter.Topic;

/**
 * A topic to begin with, the same for all servers.
 *
 * @param id as {@code llm-agents}; small letters, digits and hyphens
 */
public record Preset(String id, Topic topic) {}
