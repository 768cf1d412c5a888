package dev.paperboy.subscription;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * How much servers and members may ask for, and what they can begin with.
 *
 * @param perServer how many topics a server may have
 * @param perMember how many things a person may subscribe to
 * @param presets the file that changes the topics to begin with; it need not exist
 */
@ConfigurationProperties("paperboy.topics")
record TopicProperties(
        @DefaultValue("25") int perServer,
        @DefaultValue("25") int perMember,
        @DefaultValue("./config/topics.yml") Path presets) {

    /**
     * @throws IllegalArgumentException if there would be none
     */
    TopicProperties {
        if (perServer < 1 || perMember < 1) {
            throw new IllegalArgumentException(
                    "paperboy.topics.per-server and per-member have to be at least 1");
        }
    }
}
