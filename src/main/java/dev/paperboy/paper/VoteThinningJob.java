package dev.paperboy.paper;

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

    VoteThinningJob(CatalogueWriter writer, CatalogueProperties properties, Clock clock) {
        this.writer = writer;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString =
                    "${paperboy.catalogue.thin-votes-every:"
                            + CatalogueProperties.THIN_VOTES_EVERY
                            + "}")
    void thin() {
        int dropped = writer.thinVotes(clock.instant(), properties.votesThinnedAfter());
        log.debug("{} old snapshots of votes dropped", dropped);
    }
}
