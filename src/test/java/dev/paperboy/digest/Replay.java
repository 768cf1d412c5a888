package dev.paperboy.digest;

import dev.paperboy.ManualClock;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.delivery.Outbox;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.TestCatalogue;
import dev.paperboy.source.harvest.TestHarvest;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Recurrence;
import dev.paperboy.subscription.Schedules;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Many servers for a long time: the real harvest, catalogue, planning, outbox and ledger, with a
 * made-up site, and a sender that has sent everything at once. Time jumps from event to event.
 */
final class Replay {

    static final DigestProperties PROPERTIES =
            new DigestProperties(
                    Duration.ofMinutes(2), Duration.ofMinutes(30), Duration.ofHours(6));

    static final List<String> ZONES =
            List.of(
                    "Pacific/Pago_Pago",
                    "Pacific/Honolulu",
                    "America/Anchorage",
                    "America/Los_Angeles",
                    "America/Denver",
                    "America/Chicago",
                    "America/New_York",
                    "America/Halifax",
                    "America/Sao_Paulo",
                    "Atlantic/South_Georgia",
                    "Atlantic/Azores",
                    "Europe/London",
                    "Europe/Berlin",
                    "Africa/Cairo",
                    "Europe/Istanbul",
                    "Asia/Dubai",
                    "Asia/Karachi",
                    "Asia/Kolkata",
                    "Asia/Dhaka",
                    "Asia/Bangkok",
                    "Asia/Shanghai",
                    "Asia/Tokyo",
                    "Australia/Lord_Howe",
                    "Pacific/Auckland");

    private static final List<String> TIMES =
            List.of("09:00", "00:00", "02:30", "08:30", "12:00", "18:15");
    private static final Duration HARVEST_EVERY = Duration.ofMinutes(10);
    private static final Set<DayOfWeek> WEEKDAYS =
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    final TestDatabase database;
    final Instant begin;
    final Instant end;
    final GeneratedFeed feed;
    final Interruptions outages;
    final Interruptions stops;
    final Sightings sightings = new Sightings();
    final Map<Long, List<Posting>> postings = new HashMap<>();
    final List<DigestSchedule> schedules = new ArrayList<>();

    private final Random random = new Random(3);
    private final PlanningFixture fixture;
    private final TestHarvest harvest;
    private final PlanJob job;

    /** A message of a digest, or an edit that makes one of a notice. */
    record Posting(String key, Instant at, Digest digest) {}

    Replay(TestDatabase database, Instant begin, Duration time, int servers) {
        this.database = database;
        this.begin = begin;
        this.end = begin.plus(time);
        LocalDate first = FeedDays.openAt(begin).minusDays(14);
        this.feed = new GeneratedFeed(random, new FeedSpan(first, FeedDays.openAt(end)));
        this.outages = new Interruptions(random, begin, time, hours(2, 7, 1, 26, 3, 11, 1, 60, 2));
        this.stops = new Interruptions(random, begin, time, hours(1, 3, 1, 31, 2, 220, 1, 5));
        ManualClock clock = new ManualClock(begin);
        TestCatalogue catalogue = TestCatalogue.on(database, clock);
        this.fixture =
                new PlanningFixture(database, clock, Schedules.on(database), catalogue.catalogue());
        this.harvest = new TestHarvest(catalogue, this::listOf, clock);
        this.job = fixture.job(PROPERTIES, recording(fixture.outbox()), new SimpleMeterRegistry());
        // No crash is replayed here, and so nothing is waited for until it is on the disk.
        database.client().sql("PRAGMA synchronous = OFF").update();
        for (int server = 0; server < servers; server++) {
            schedules.add(setUp(server));
        }
    }

    private static Duration[] hours(int... lengths) {
        Duration[] hours = new Duration[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            hours[i] = Duration.ofHours(lengths[i]);
        }
        return hours;
    }

    /** One in ten is a recap, one in ten skips weekends, one in twenty wants upvotes. */
    private DigestSchedule setUp(int server) {
        LocalHour hour =
                new LocalHour(
                        LocalTime.parse(TIMES.get(server / ZONES.size() % TIMES.size())),
                        ZoneId.of(ZONES.get(server % ZONES.size())));
        DigestKind kind =
                switch (server % 20) {
                    case 7 -> DigestKind.WEEKLY;
                    case 13 -> DigestKind.MONTHLY;
                    default -> DigestKind.DAILY;
                };
        return fixture.schedules.setUp(
                new DigestRequest(
                        DigestSettings.daily(new DigestTarget(server, 1), hour, Locale.ENGLISH)
                                .withRecurrence(
                                        new Recurrence(
                                                kind,
                                                hour,
                                                server % 10 == 4 ? WEEKDAYS : Recurrence.EVERY_DAY))
                                .withContent(
                                        new DigestContent(
                                                1 + server % DigestContent.MOST_PAPERS,
                                                server % 20 == 11 ? 90 : 0,
                                                server % 8 != 5)),
                        Schedules.ADMIN,
                        begin));
    }

    private Optional<List<Paper>> listOf(Feed asked) {
        Instant now = fixture.clock.instant();
        if (outages.at(now)) {
            return Optional.empty();
        }
        if (!(asked instanceof Feed.Day(LocalDate day))) {
            return Optional.of(List.of());
        }
        Paper[] list = feed.listOf(day, now);
        sightings.add(day, now, list);
        return Optional.of(List.of(list));
    }

    private Outbox recording(Outbox outbox) {
        return delivery -> {
            postings.computeIfAbsent(delivery.destination().guildId(), _ -> new ArrayList<>())
                    .add(postingOf(delivery));
            return outbox.add(delivery);
        };
    }

    private Posting postingOf(NewDelivery delivery) {
        return new Posting(delivery.key(), fixture.clock.instant(), fixture.renderer.last());
    }

    /** How often the site was asked for each feed. */
    Map<Feed, Integer> fetches() {
        return harvest.fetches();
    }

    void run() {
        Instant nextHarvest = begin;
        while (fixture.clock.instant().isBefore(end)) {
            Instant due = nextDue();
            boolean isHarvest = !due.isBefore(nextHarvest);
            fixture.clock.set(isHarvest ? nextHarvest : due);
            if (isHarvest) {
                nextHarvest = nextHarvest.plus(HARVEST_EVERY);
            }
            if (!stops.at(fixture.clock.instant())) {
                if (isHarvest) {
                    harvest.tick();
                }
                job.plan();
            }
        }
    }

    /** When a tick finds the next digest due, some seconds after its minute; never in the past. */
    private Instant nextDue() {
        Instant now = fixture.clock.instant();
        return database.client()
                .sql("SELECT MIN(next_run_at) FROM digest WHERE next_run_at > ?")
                .param(now.toEpochMilli())
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli)
                .map(due -> due.plusMillis(random.nextInt(5_000)))
                .orElse(Instant.MAX);
    }
}
