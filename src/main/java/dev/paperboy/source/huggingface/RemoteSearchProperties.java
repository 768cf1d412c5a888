package dev.paperboy.source.huggingface;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How Hugging Face's own search is asked, with the words that people type.
 *
 * @param calls the most requests for searches in five minutes; anonymous clients have 500 in all; 0
 *     means that it is never asked
 * @param deadline the longest that an answer to a search is waited for; the catalogue's own answer
 *     never waits for it
 * @param remembered for how long an answer to a search is good for equal questions
 */
@ConfigurationProperties("paperboy.huggingface.search")
record RemoteSearchProperties(
        @DefaultValue("60") int calls,
        @DefaultValue("1500ms") Duration deadline,
        @DefaultValue("10m") Duration remembered) {

    RemoteSearchProperties {
        require(calls >= 0, "calls must not be negative");
        require(deadline.isPositive(), "deadline must be more than zero");
        require(remembered.isPositive(), "remembered must be more than zero");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("paperboy.huggingface.search." + what);
        }
    }
}
