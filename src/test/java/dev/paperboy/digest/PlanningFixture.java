package dev.paperboy.digest;

import dev.paperboy.ManualClock;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.delivery.Outbox;
import dev.paperboy.delivery.Outboxes;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Schedules;

import io.micrometer.core.instrument.MeterRegistry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Schedules and an outbox on a database, with what plans between them. */
final class PlanningFixture {

    static final DigestProperties PROPERTIES =
            new DigestProperties(
                    Duration.ofSeconds(5), Duration.ofMinutes(30), Duration.ofHours(6));
    static final LocalHour BERLIN_NINE =
            new LocalHour(LocalTime.of(9, 0), ZoneId.of("Europe/Berlin"));

    final TestDatabase database;
    final Feeds feeds = new Feeds();
    final ManualClock clock;
    final DigestSchedules schedules;
    final FakeRenderer renderer = new FakeRenderer();

    PlanningFixture(TestDatabase database, Instant now) {
        this(database, now, Schedules.on(database));
    }

    PlanningFixture(TestDatabase database, Instant now, DigestSchedules schedules) {
        this.database = database;
        this.clock = new ManualClock(now);
        this.schedules = schedules;
    }

    Outbox outbox() {
        return Outboxes.on(database, clock);
    }

    DigestPlanner planner() {
        return planner(outbox());
    }

    DigestPlanner planner(Outbox outbox) {
        return planner(outbox, renderer, PROPERTIES);
    }

    /** One with a renderer of its own, to be used at the same time as others. */
    DigestPlanner anotherPlanner() {
        return planner(outbox(), new FakeRenderer(), PROPERTIES);
    }

    PlanJob job(DigestProperties properties, Outbox outbox, MeterRegistry meters) {
        DigestPlanner planner = planner(outbox, renderer, properties);
        return new PlanJob(schedules, planner, properties, clock, meters);
    }

    private DigestPlanner planner(
            Outbox outbox, DigestRenderer renderer, DigestProperties properties) {
        DueDigest due =
                new DueDigest(
                        new Coverage(feeds.catalogue),
                        new DigestComposer(feeds.catalogue),
                        properties);
        return new DigestPlanner(due, schedules, renderer, outbox, database.transactions());
    }

    DigestSchedule setUp(DigestTarget target, LocalHour hour, Locale locale) {
        return schedules.setUp(Schedules.daily(target, hour, locale, clock.instant()));
    }

    Tick tick() {
        return new Tick(clock.instant(), clock.instant().minus(Duration.ofDays(1)));
    }

    List<NewDelivery> planned() {
        return Outboxes.contentOf(database);
    }
}
