package dev.paperboy.digest;

import dev.paperboy.JobHealth;
import dev.paperboy.delivery.DeliveryLedger;
import dev.paperboy.delivery.DeliveryRecord;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Pause;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Plans the one later edit of each digest's message, with the votes as they have settled; never
 * while anything else waits to be sent.
 */
@Component
class SettlePlanner {

    private static final Logger log = LoggerFactory.getLogger(SettlePlanner.class);

    /** Until then what one waits for may have come; others go first. */
    private static final Duration LATER = Duration.ofHours(1);

    private final Editions editions;
    private final DigestSchedules schedules;
    private final DeliveryLedger deliveries;
    private final SettledDigests digests;
    private final DigestDeliveries messages;
    private final SettleKeeper keeper;
    private final SettleProperties properties;

    SettlePlanner(
            Editions editions,
            DigestSchedules schedules,
            DeliveryLedger deliveries,
            SettledDigests digests,
            DigestDeliveries messages,
            SettleKeeper keeper,
            SettleProperties properties) {
        this.editions = editions;
        this.schedules = schedules;
        this.deliveries = deliveries;
        this.digests = digests;
        this.messages = messages;
        this.keeper = keeper;
        this.properties = properties;
    }

    /** What becomes of an edit. */
    private enum Prospect {
        OPEN,
        UNDECIDED,
        OVER
    }

    /** Plans those that are due, each for itself. */
    void plan(Instant now, JobHealth health) {
        if (!properties.enabled() || deliveries.isAnyDue()) {
            return;
        }
        for (String run : editions.toSettle(now, properties.atOnce())) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            if (!health.attempt("Settling the votes of run " + run, () -> plan(run, now))) {
                postpone(run, now);
            }
        }
    }

    private void postpone(String run, Instant now) {
        editions.postpone(run, now.plus(LATER));
    }

    private void plan(String run, Instant now) {
        Optional<Edition> edition = editions.find(run);
        if (edition.isEmpty()) {
            // Its run is known no more.
            editions.endSettling(run);
        } else {
            plan(edition.get(), now);
        }
    }

    private void plan(Edition edition, Instant now) {
        if (properties.isTooLate(edition.postedAt(), now)) {
            end(edition, "it is too late for that");
            return;
        }
        Optional<DigestSchedule> schedule =
                schedules.find(edition.digest()).filter(SettlePlanner::isWanted);
        if (schedule.isEmpty()) {
            end(edition, "its digest is gone, cannot be sent, or does not want it");
            return;
        }
        switch (prospect(edition)) {
            case OVER -> end(edition, "the message is not in its channel");
            case UNDECIDED -> postpone(edition.runId(), now);
            case OPEN -> edit(edition, schedule.get(), now);
        }
    }

    private static boolean isWanted(DigestSchedule schedule) {
        return schedule.settings().posting().settlesVotes()
                && !(schedule.pause() instanceof Pause.Broken);
    }

    private Prospect prospect(Edition edition) {
        return deliveries
                .find(edition.message())
                .map(DeliveryRecord::state)
                .map(SettlePlanner::prospect)
                .orElse(Prospect.OVER);
    }

    private static Prospect prospect(DeliveryState message) {
        return switch (message) {
            case SENT -> Prospect.OPEN;
            case PENDING, SENDING -> Prospect.UNDECIDED;
            case DELETED, FAILED, UNCERTAIN -> Prospect.OVER;
        };
    }

    private void edit(Edition edition, DigestSchedule schedule, Instant now) {
        digests.of(edition, now)
                .map(digest -> messages.settle(edition, digest, schedule))
                .ifPresentOrElse(
                        edit -> keeper.settle(edition, edit), () -> postpone(edition.runId(), now));
    }

    private void end(Edition edition, String why) {
        if (editions.endSettling(edition.runId())) {
            log.info("The votes of {} are not settled: {}", edition.key(), why);
        }
    }
}
