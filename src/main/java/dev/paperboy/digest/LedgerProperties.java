package dev.paperboy.digest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How long is kept what digests did.
 *
 * @param cleanEvery how often what is older is forgotten
 * @param runsKept how long admins can look back on the runs of their digests
 * @param papersKept how long a digest remembers which papers it has posted, so as not to post them
 *     again; longer than any paper comes back to a list
 * @param stoppedKept how long a person can see which subscription was stopped, and why
 */
@ConfigurationProperties("paperboy.digest.ledger")
record LedgerProperties(
        @DefaultValue(CLEAN_EVERY) Duration cleanEvery,
        @DefaultValue("90d") Duration runsKept,
        @DefaultValue("365d") Duration papersKept,
        @DefaultValue("90d") Duration stoppedKept) {

    static final String CLEAN_EVERY = "6h";
}
