package dev.paperboy.digest;

import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;

import dev.paperboy.JobHealth;
import dev.paperboy.ManualClock;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.delivery.Outbox;
import dev.paperboy.delivery.Outboxes;
import dev.paperboy.filter.Topic;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.MemoryFigures;
import dev.paperboy.paper.TestCatalogue;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.MemberDigests;
import dev.paperboy.subscription.Schedules;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.Subject;
import dev.paperboy.subscription.SubscriptionRequest;
import dev.paperboy.subscription.Subscriptions;
import dev.paperboy.subscription.TopicRequest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Schedules and an outbox on a database, with what plans between them. */
final class PlanningFixture {

    static final DigestProperties PROPERTIES =
            new DigestProperties(
                    Duration.ofSeconds(5), Duration.ofMinutes(30), Duration.ofHours(6));
    static final SettleProperties SETTLING =
            new SettleProperties(true, Duration.ofDays(7), 60, Duration.ofMinutes(1));
    private static final int MOST = 25;

    static final LocalHour BERLIN_NINE =
            new LocalHour(LocalTime.of(9, 0), ZoneId.of("Europe/Berlin"));

    final TestDatabase database;
    final Feeds feeds = new Feeds();
    final Catalogue catalogue;
    final ManualClock clock;

    /** Nothing moves it but who tests that. */
    final ManualClock systemClock = new ManualClock("2026-01-01T00:00:00Z");

    final DigestSchedules schedules;
    final FakeRenderer renderer = new FakeRenderer();
    final MemoryFigures figures = new MemoryFigures();
    final FakeDeliveries deliveries = new FakeDeliveries();
    final JdbcRunLedger ledger;
    final JdbcEditions editions;
    final TitleMatching matching = new TitleMatching();
    ServerTopics topics;
    Subscriptions subscriptions;
    final MemberDigests members;
    final MemoryPresets presets = new MemoryPresets();
    private final JobHealth health = new JobHealth("plan", new SimpleMeterRegistry());
    final FakeMembers directory = new FakeMembers();

    PlanningFixture(TestDatabase database, Instant now) {
        this(database, now, Schedules.on(database));
    }

    /** One whose calls of the stores are counted. */
    static PlanningFixture counted(TestDatabase database, Instant now) {
        PlanningFixture fixture =
                new PlanningFixture(
                        database, now, counted(DigestSchedules.class, Schedules.on(database)));
        fixture.topics = counted(ServerTopics.class, fixture.topics);
        fixture.subscriptions = counted(Subscriptions.class, fixture.subscriptions);
        return fixture;
    }

    private static <T> T counted(Class<T> type, T real) {
        return mock(type, delegatesTo(real));
    }

    /** How often the stores have been called. */
    int calls() {
        return Stream.of(schedules, topics, subscriptions)
                .mapToInt(store -> mockingDetails(store).getInvocations().size())
                .sum();
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
        this.editions = Ledgers.editionsOn(database);
        this.topics = Schedules.topicsOn(database, MOST);
        this.subscriptions = Schedules.subscriptionsOn(database, MOST);
        this.members = Schedules.membersOn(database, subscriptions, schedules);
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

    /** One tick: plans all that is due then. */
    void planAt(Instant now) {
        clock.set(now);
        planner().plan(tick(), known(), health);
    }

    /** Plans what comes late by now. */
    void planLate() {
        latePlanner(outbox(), PROPERTIES).plan(known(), health);
    }

    /** One tick: plans the edits that are due then. */
    void settleAt(Instant now) {
        settleAt(now, SETTLING);
    }

    void settleAt(Instant now, SettleProperties properties) {
        clock.set(now);
        new SettlePlanner(
                        editions,
                        schedules,
                        deliveries,
                        new SettledDigests(catalogue, figures, properties),
                        new DigestDeliveries(renderer),
                        new SettleKeeper(editions, outbox(), database.transactions()),
                        properties)
                .plan(now, health);
    }

    DigestHistory history() {
        return database.transactional(new JdbcDigestHistory(database.client(), deliveries));
    }

    private DigestFinder finder() {
        return new DigestFinder(
                ledger,
                figures,
                wishes(),
                new PaperSelector(new WishJudge(matching)),
                List.of(
                        new DailyClimbers(editions, ledger, new WishJudge(matching), catalogue),
                        new RecapClimbers(
                                TestCatalogue.trendsOn(database, clock), new WishJudge(matching))));
    }

    Wishes wishes() {
        return new Wishes(topics, subscriptions, presets);
    }

    MembershipJob membershipJob() {
        return new MembershipJob(
                schedules,
                new Memberships(
                        subscriptions,
                        topics,
                        presets,
                        directory,
                        Schedules.departuresOn(database)),
                directory,
                clock,
                systemClock,
                new SimpleMeterRegistry());
    }

    JudgedExplanations explanations() {
        return new JudgedExplanations(
                database.transactional(new JdbcPostings(database.client())),
                ledger,
                schedules,
                wishes(),
                new WishJudge(matching),
                catalogue,
                deliveries);
    }

    /** A new topic that is told by its name. */
    ServerTopic topic(long guild, String name) {
        ServerTopics.Keeping keeping =
                topics.add(
                        new TopicRequest(
                                guild, Topic.named(name), Schedules.ADMIN, clock.instant()));
        return ((ServerTopics.Keeping.Kept) keeping).topic();
    }

    /** A daily digest at the usual hour with this content. */
    DigestSchedule setUp(DigestTarget target, DigestContent content) {
        return schedules.setUp(
                new DigestRequest(
                        DigestSettings.daily(target, BERLIN_NINE, Locale.ENGLISH)
                                .withContent(content),
                        Schedules.ADMIN,
                        clock.instant()));
    }

    /** Subscribes a person, whose digest comes at the usual hour. */
    DigestSchedule subscribe(long person, Subject subject) {
        members.subscribe(
                new SubscriptionRequest(
                        person, subject, "label", BERLIN_NINE, Locale.ENGLISH, clock.instant()));
        return schedules.ofMember(person).orElseThrow();
    }

    private RunKeeper keeper(Outbox outbox) {
        return new RunKeeper(
                schedules, ledger, editions, outbox, SETTLING, database.transactions());
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
