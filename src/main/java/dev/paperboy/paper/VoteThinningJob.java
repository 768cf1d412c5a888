package dev.paperboy.paper;

import dev.paperboy.JobHealth;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Thins the vote history once it is old, so that it grows with the days and not with the reads. */
@Component
class VoteThinningJob {

    private static final Logger log = LoggerFactory.getLogger(VoteThinningJob.class);

    private final CatalogueWriter writer;
    private final CatalogueProperties properties;
    private final Clock clock;
    private final JobHealth health;

    VoteThinningJob(
            CatalogueWriter writer,
            CatalogueProperties properties,
            Clock clock,
            MeterRegistry meters) {
        this.writer = writer;
        this.properties = properties;
        this.clock = clock;
        this.health = new JobHealth("thin-votes", meters);
    }

    @Scheduled(
            fixedDelayString =
                    "${paperboy.catalogue.thin-votes-every:"
                            + CatalogueProperties.THIN_VOTES_EVERY
                            + "}")
    void thin() {
        health.tick(this::thinOldVotes);
    }

    private void thinOldVotes() {
        int dropped = writer.thinVotes(clock.instant(), properties.votesThinnedAfter());
        log.debug("{} old snapshots of votes dropped", dropped);
    }
}
