package dev.paperboy.digest;

import dev.paperboy.ManualClock;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.delivery.Outbox;
import dev.paperboy.delivery.Outboxes;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.MemoryFigures;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Schedules;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;

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
    final Catalogue catalogue;
    final ManualClock clock;
    final DigestSchedules schedules;
    final FakeRenderer renderer = new FakeRenderer();
    final MemoryFigures figures = new MemoryFigures();
    final FakeDeliveries deliveries = new FakeDeliveries();
    final JdbcRunLedger ledger;

    PlanningFixture(TestDatabase database, Instant now) {
        this(database, now, Schedules.on(database));
    }

    PlanningFixture(TestDatabase database, Instant now, DigestSchedules schedules) {
        this(database, new ManualClock(now), schedules, null);
    }

    /**
     * @param catalogue null: that of {@link #feeds}
     */
    PlanningFixture(
            TestDatabase database,
            ManualClock clock,
            DigestSchedules schedules,
            @Nullable Catalogue catalogue) {
        this.catalogue = catalogue == null ? feeds.catalogue : catalogue;
        this.database = database;
        this.clock = clock;
        this.schedules = schedules;
        this.ledger = Ledgers.on(database);
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
        return new PlanJob(
                catalogue, planner, latePlanner(outbox, properties), properties, clock, meters);
    }

    private DigestPlanner planner(
            Outbox outbox, DigestRenderer ownRenderer, DigestProperties properties) {
        return new DigestPlanner(
                new DueDigest(finder(), properties),
                schedules,
                new DigestDeliveries(ownRenderer),
                keeper(outbox));
    }

    private LatePlanner latePlanner(Outbox outbox, DigestProperties properties) {
        return new LatePlanner(
                new LateDigest(finder(), properties),
                schedules,
                new DigestDeliveries(renderer),
                keeper(outbox),
                ledger,
                deliveries);
    }

    ComposedPreviews previews() {
        return new ComposedPreviews(
                finder(),
                renderer,
                new DigestDeliveries(renderer),
                schedules,
                keeper(outbox()),
                ledger,
                catalogue,
                clock);
    }

    DigestHistory history() {
        return database.transactional(new JdbcDigestHistory(database.client(), deliveries));
    }

    private DigestFinder finder() {
        return Finders.withoutTopics(ledger, figures);
    }

    private RunKeeper keeper(Outbox outbox) {
        return new RunKeeper(schedules, ledger, outbox, database.transactions());
    }

    DigestSchedule setUp(DigestTarget target, LocalHour hour, Locale locale) {
        return schedules.setUp(Schedules.daily(target, hour, locale, clock.instant()));
    }

    KnownLists known() {
        return new KnownLists(catalogue, clock.instant());
    }

    Tick tick() {
        return new Tick(clock.instant(), clock.instant().minus(Duration.ofDays(1)));
    }

    List<NewDelivery> planned() {
        return Outboxes.contentOf(database);
    }
}
