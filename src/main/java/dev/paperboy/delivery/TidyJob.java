package dev.paperboy.delivery;

import dev.paperboy.JobHealth;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.function.IntUnaryOperator;

/** Deletes old deliveries, first their bodies and later all, a few at a time. */
@Component
class TidyJob {

    private static final Logger log = LoggerFactory.getLogger(TidyJob.class);

    /** Few enough that nobody waits for the database meanwhile. */
    private static final int MOST_AT_ONCE = 200;

    private final JdbcTidying deliveries;
    private final DeliveryProperties properties;
    private final Clock clock;
    private final JobHealth health;

    TidyJob(
            JdbcTidying deliveries,
            DeliveryProperties properties,
            @Qualifier("systemClock") Clock clock,
            MeterRegistry meters) {
        this.deliveries = deliveries;
        this.properties = properties;
        this.clock = clock;
        this.health = new JobHealth("tidy", meters);
    }

    @Scheduled(
            fixedDelayString =
                    "${paperboy.delivery.tidy-every:" + DeliveryProperties.TIDY_EVERY + "}")
    void tidy() {
        health.tick(() -> {
            Instant now = clock.instant();
            Instant bodies = now.minus(properties.keepBodies());
            Instant records = now.minus(properties.keepRecords());
            int cleared = inBatches(most -> deliveries.clearBodies(bodies, most));
            int deleted = inBatches(most -> deliveries.deleteRecords(records, most));
            log.debug("Bodies of {} old deliveries deleted, and {} in all", cleared, deleted);
        });
    }

    private static int inBatches(IntUnaryOperator batch) {
        int all = 0;
        int some = MOST_AT_ONCE;
        while (some == MOST_AT_ONCE && !Thread.currentThread().isInterrupted()) {
            some = batch.applyAsInt(MOST_AT_ONCE);
            all += some;
        }
        return all;
    }
}
