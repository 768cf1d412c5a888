package dev.paperboy.source.harvest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * When the feeds are read.
 *
 * @param enabled whether papers are brought in at all
 * @param tick pause between two looks at which feeds are due
 * @param openDay age at which the open day is read again
 * @param trending age at which the trending list is read again
 * @param periods age at which the lists of the current week and month are read again
 * @param history of Daily Papers before the last two weeks
 */
@ConfigurationProperties("paperboy.harvest")
record HarvestProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue(TICK) Duration tick,
        @DefaultValue("20m") Duration openDay,
        @DefaultValue("1h") Duration trending,
        @DefaultValue("6h") Duration periods,
        @DefaultValue HistoryProperties history) {

    static final String TICK = "1m";

    HarvestProperties {
        require(isPositive(tick), "tick must be more than zero");
        require(isPositive(openDay), "open-day must be more than zero");
        require(isPositive(trending), "trending must be more than zero");
        require(isPositive(periods), "periods must be more than zero");
    }

    private static boolean isPositive(Duration duration) {
        return duration.isPositive();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("paperboy.harvest." + what);
        }
    }

    /**
     * How the history is read.
     *
     * @param enabled whether the days before the last two weeks are brought in too
     * @param tick pause between two looks at whether a further day of the history may be read
     * @param apiCalls the most requests to the API in five minutes for the history; anonymous
     *     clients have 500 in all
     * @param pageCalls the most requests for pages in five minutes for the history; anonymous
     *     clients have 100 in all
     */
    record HistoryProperties(
            @DefaultValue("true") boolean enabled,
            @DefaultValue(TICK) Duration tick,
            @DefaultValue("166") int apiCalls,
            @DefaultValue("33") int pageCalls) {

        static final String TICK = "500ms";

        HistoryProperties {
            require(isPositive(tick), "history.tick must be more than zero");
            require(apiCalls > 0, "history.api-calls must be more than zero");
            require(pageCalls > 0, "history.page-calls must be more than zero");
        }
    }
}
