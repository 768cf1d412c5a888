package dev.paperboy.digest;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.delivery.Outbox;
import dev.paperboy.subscription.DigestProgress;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Plans one due digest: what it says, its message in the outbox, and the next run.
 *
 * <p>Message and next run are one transaction: after a crash either both are there or neither.
 */
@Component
class DigestPlanner {

    private static final Logger log = LoggerFactory.getLogger(DigestPlanner.class);

    private final DueDigest due;
    private final DigestSchedules schedules;
    private final DigestRenderer renderer;
    private final Outbox outbox;
    private final TransactionOperations transaction;

    DigestPlanner(
            DueDigest due,
            DigestSchedules schedules,
            DigestRenderer renderer,
            Outbox outbox,
            TransactionOperations transaction) {
        this.due = due;
        this.schedules = schedules;
        this.renderer = renderer;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    void plan(DigestSchedule schedule, Tick tick) {
        switch (due.decide(schedule, tick)) {
            case DueDigest.Wait() -> {}
            case DueDigest.Skip skip -> skip(schedule, skip);
            case DueDigest.Post post -> post(schedule, post);
        }
    }

    private void skip(DigestSchedule schedule, DueDigest.Skip skip) {
        if (schedules.served(schedule, skip.progress())) {
            log.info(
                    "Digest {} of server {} posts nothing for {}: {}",
                    schedule.id(),
                    schedule.target().guildId(),
                    schedule.progress().runDate(),
                    skip.reason());
        }
    }

    private void post(DigestSchedule schedule, DueDigest.Post post) {
        DeliveryId id = DeliveryId.random();
        DigestRenderer.Rendered message =
                renderer.render(post.digest(), id, schedule.settings().locale());
        Destination destination =
                new Destination.Channel(schedule.target().guildId(), schedule.target().channelId());
        String key = "digest:" + schedule.id() + ":" + schedule.progress().runDate();
        NewDelivery delivery =
                new NewDelivery(
                        id,
                        key,
                        destination,
                        new Action.Post(),
                        message.body(),
                        message.fallback());
        transaction.executeWithoutResult(_ -> commit(schedule, post.progress(), delivery));
    }

    private void commit(DigestSchedule schedule, DigestProgress progress, NewDelivery delivery) {
        if (schedules.served(schedule, progress) && !outbox.add(delivery)) {
            // To go on would count the days of this digest as covered, which nobody has seen.
            throw new IllegalStateException(delivery.key() + " is in the outbox already");
        }
    }
}
