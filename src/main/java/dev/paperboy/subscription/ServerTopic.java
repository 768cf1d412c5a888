package dev.paperboy.subscription;

import dev.paperboy.filter.Topic;

/**
 * A topic that a server has.
 *
 * @param id made by Paperboy
 * @param createdBy Discord's id of the member who wrote it last
 */
public record ServerTopic(String id, long guildId, long createdBy, Topic topic) {

    /** Its name. */
    public String name() {
        return topic.name();
    }
}
