package dev.paperboy.source.arxiv;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How the figures of papers are read ahead.
 *
 * @param enabled whether figures are read at all
 * @param every pause between two pages of papers that are read for their figure; what arXiv asks
 *     for is kept besides
 * @param leaders how many of the best papers of each day have their figure read ahead
 * @param days of how many of the last days; a recap leads with the best of a month
 */
@ConfigurationProperties("paperboy.figures")
record FigureProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue(EVERY) Duration every,
        @DefaultValue("3") int leaders,
        @DefaultValue("35") int days) {

    /** The default, written here once for the schedule too. */
    static final String EVERY = "10s";

    FigureProperties {
        require(every.isPositive(), "every must be more than zero");
        require(leaders >= 0, "leaders must not be negative");
        require(days > 0, "days must be more than zero");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("paperboy.figures." + what);
        }
    }
}
