package dev.paperboy.source.harvest;

import dev.paperboy.source.harvest.HarvestProperties.HistoryProperties;

import java.time.Duration;

/** The defaults. */
final class TestProperties {

    static final HistoryProperties HISTORY =
            new HistoryProperties(true, Duration.ofMillis(500), 166, 33);

    static final HarvestProperties HARVEST =
            new HarvestProperties(
                    true,
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(20),
                    Duration.ofHours(1),
                    Duration.ofHours(6),
                    HISTORY);

    private TestProperties() {}
}
