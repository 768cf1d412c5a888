package dev.paperboy.paper;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How the catalogue is kept.
 *
 * @param votesThinnedAfter Age from which only the last snapshot of a paper's votes of each UTC day
 *     is kept.
 * @param thinVotesEvery Pause between two looks for snapshots of votes that are old enough to be
 *     thinned.
 */
@ConfigurationProperties("paperboy.catalogue")
record CatalogueProperties(
        @DefaultValue("30d") Duration votesThinnedAfter,
        @DefaultValue(THIN_VOTES_EVERY) Duration thinVotesEvery) {

    /** The default, written here once for the schedule too. */
    static final String THIN_VOTES_EVERY = "1d";
}
