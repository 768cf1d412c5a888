package dev.paperboy.source.huggingface;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How it is read ahead which models, datasets and spaces name a paper.
 *
 * @param calls the most papers in five minutes that are asked for; anonymous clients have 500
 *     requests in all; 0 means that none is
 * @param days of how many of the last days all papers are asked for; of others those that somebody
 *     looks at
 * @param every pause between two looks for a paper to ask for
 */
@ConfigurationProperties("paperboy.huggingface.works")
record WorksProperties(
        @DefaultValue("30") int calls,
        @DefaultValue("14") int days,
        @DefaultValue(EVERY) Duration every) {

    /** The default, written here once for the schedule too. */
    static final String EVERY = "5s";

    WorksProperties {
        require(calls >= 0, "calls must not be negative");
        require(days >= 0, "days must not be negative");
        require(every.isPositive(), "every must be more than zero");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("paperboy.huggingface.works." + what);
        }
    }
}
