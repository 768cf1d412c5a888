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

    /** Whether this is its name, upper and lower case being the same. */
    public boolean isNamed(String text) {
        return JdbcTopicRow.nameKey(text).equals(JdbcTopicRow.nameKey(name()));
    }
}
