package dev.paperboy.digest;

import dev.paperboy.JobHealth;
import dev.paperboy.subscription.MemberDigests;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/** Forgets what digests did long ago, and what was stopped then. */
@Component
class LedgerCleanupJob {

    private static final Logger log = LoggerFactory.getLogger(LedgerCleanupJob.class);

    /** Few enough that nobody waits for the database meanwhile. */
    private static final int MOST_AT_ONCE = 100;

    private final RunLedger ledger;
    private final Editions editions;
    private final MemberDigests members;
    private final LedgerProperties properties;
    private final Clock clock;
    private final JobHealth health;

    LedgerCleanupJob(
            RunLedger ledger,
            Editions editions,
            MemberDigests members,
            LedgerProperties properties,
            Clock clock,
            MeterRegistry meters) {
        this.ledger = ledger;
        this.editions = editions;
        this.members = members;
        this.properties = properties;
        this.clock = clock;
        this.health = new JobHealth("clean-ledger", meters);
    }

    @Scheduled(
            fixedDelayString =
                    "${paperboy.digest.ledger.clean-every:" + LedgerProperties.CLEAN_EVERY + "}")
    void clean() {
        health.tick(this::forget);
    }

    private void forget() {
        Instant now = clock.instant();
        Instant runsBefore = now.minus(properties.runsKept());
        int dropped =
                ledger.clean(runsBefore, now.minus(properties.papersKept()))
                        + editions.clean(runsBefore);
        log.debug("{} old rows of the digests' ledger dropped", dropped);
        endStopped(now.minus(properties.stoppedKept()));
    }

    private void endStopped(Instant before) {
        int some = MOST_AT_ONCE;
        while (some == MOST_AT_ONCE && !Thread.currentThread().isInterrupted()) {
            some = members.endStopped(before, MOST_AT_ONCE);
        }
    }
}
