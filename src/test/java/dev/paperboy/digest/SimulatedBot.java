package dev.paperboy.digest;

import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.delivery.Outbox;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.FeedState;
import dev.paperboy.paper.Paper;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Schedules;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a generated feed and plans digests of it, in steps of virtual time. */
final class SimulatedBot {

    static final Duration STEP = Duration.ofMinutes(15);
    static final DigestProperties PROPERTIES =
            new DigestProperties(
                    Duration.ofMinutes(2), Duration.ofMinutes(30), Duration.ofHours(6));

    private final RecordingSchedules schedules;
    private final PlanningFixture fixture;
    private final GeneratedFeed feed;
    private final PlanJob job;
    private final List<Posting> postings = new ArrayList<>();
    private final Sightings sightings = new Sightings();

    /** A message in the outbox. */
    record Posting(long guild, LocalDate runDate, Instant at, boolean isOnTime, Digest digest) {}

    SimulatedBot(TestDatabase database, GeneratedFeed feed, Instant begin) {
        this.schedules = new RecordingSchedules(Schedules.on(database));
        this.fixture = new PlanningFixture(database, begin, schedules);
        this.feed = feed;
        this.job = fixture.job(PROPERTIES, recording(fixture.outbox()), new SimpleMeterRegistry());
    }

    void setUp(long guild, LocalHour hour) {
        fixture.setUp(new DigestTarget(guild, 1), hour, Locale.ENGLISH);
    }

    Instant now() {
        return fixture.clock.instant();
    }

    void sleep() {
        fixture.clock.advance(STEP);
    }

    void work(boolean sourceAnswers) {
        harvest(sourceAnswers);
        job.plan();
        fixture.clock.advance(STEP);
    }

    List<Posting> postings(long guild) {
        return postings.stream().filter(posting -> posting.guild() == guild).toList();
    }

    List<LocalDate> served(long guild) {
        return schedules.servedOf(guild);
    }

    DigestSchedule schedule(long guild) {
        return schedules.ofGuild(guild).getFirst();
    }

    int messages() {
        return fixture.planned().size();
    }

    /** What was seen on the lists, and when. */
    Sightings sightings() {
        return sightings;
    }

    private Outbox recording(Outbox outbox) {
        return delivery -> {
            postings.add(postingOf(delivery));
            return outbox.add(delivery);
        };
    }

    /** Of a key as {@code digest:<id>:<date>}, or with what came late for that date behind it. */
    private Posting postingOf(NewDelivery delivery) {
        List<String> parts = List.of(delivery.key().split(":"));
        Digest digest = fixture.renderer.last();
        return new Posting(
                delivery.destination().guildId(),
                LocalDate.parse(parts.get(2)),
                now(),
                parts.size() == 3,
                digest);
    }

    /** Reads the open day every twenty minutes, and the days before every three hours. */
    private void harvest(boolean sourceAnswers) {
        LocalDate open = FeedDays.openAt(now());
        for (int age = 0; age <= 7; age++) {
            LocalDate day = open.minusDays(age);
            if (!isFresh(day, age == 0 ? Duration.ofMinutes(20) : Duration.ofHours(3))) {
                if (sourceAnswers) {
                    Paper[] list = feed.listOf(day, now());
                    fixture.feeds.read(day, now(), list);
                    sightings.add(day, now(), list);
                } else {
                    fixture.feeds.fail(day, now());
                }
            }
        }
    }

    private boolean isFresh(LocalDate day, Duration age) {
        FeedState state = fixture.feeds.catalogue.stateOf(new Feed.Day(day));
        Instant readAt = state.readAt();
        Instant closing = FeedDays.closing(day);
        boolean missesTheEnd =
                readAt != null && readAt.isBefore(closing) && !closing.isAfter(now());
        return readAt != null && !missesTheEnd && readAt.plus(age).isAfter(now());
    }
}
