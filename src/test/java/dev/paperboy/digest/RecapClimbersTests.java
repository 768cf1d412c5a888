package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.CatalogueWriter;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.FeedReading;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.TestCatalogue;
import dev.paperboy.paper.VoteTrend;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.Recurrence;
import dev.paperboy.subscription.Schedules;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which papers a digest of a week or month tells of besides its own. June 2026: the 15th is a
 * Monday; nine o'clock in Berlin is 07:00 UTC. The digest shows two papers.
 */
@EachDatabase
class RecapClimbersTests {

    private static final DigestTarget CHANNEL = new DigestTarget(1, 2);
    private static final LocalDate TUESDAY = LocalDate.parse("2026-06-09");
    private static final Instant DUE = Instant.parse("2026-06-15T07:00:00Z");
    private static final Instant BEFORE = DUE.minus(Duration.ofHours(26));
    private static final Instant LAST_READ = DUE.minus(Duration.ofHours(2));
    private static final Paper BEST = Feeds.paper("2606.00001", 118);
    private static final Paper SECOND = Feeds.paper("2606.00002", 103);
    private static final Paper LATE = Feeds.paper("2606.00003", 10, "agents that bloom late");

    private final ManualClock clock = new ManualClock("2026-06-01T06:00:00Z");
    private final CatalogueWriter writer;
    private final PlanningFixture fixture;

    RecapClimbersTests(TestDatabase database) {
        TestCatalogue both = TestCatalogue.on(database, clock);
        writer = both.writer();
        fixture = new PlanningFixture(database, clock, Schedules.on(database), both.catalogue());
    }

    @Test
    void aWeeklyDigestTellsOfAPaperOfItsDaysThatRisesAndIsNotAmongItsBest() {
        readTheWeek(BEST, SECOND, LATE);
        read(BEFORE, BEST, SECOND, LATE);
        read(LAST_READ, voted(BEST, 158), SECOND, voted(LATE, 48));
        plan(two());

        assertThat(last().papers()).containsExactly(voted(BEST, 158), SECOND);
        assertThat(last().climbing())
                .containsExactly(
                        new Digest.Climbing(
                                voted(LATE, 48),
                                null,
                                0,
                                new VoteTrend(38, LAST_READ.minus(Duration.ofDays(1)), LAST_READ)));
    }

    @Test
    void threeAtMostTheFastestFirst() {
        Paper[] risers =
                Stream.of(10, 11, 12, 13)
                        .map(i -> Feeds.paper("2606.000" + i, 5))
                        .toArray(Paper[]::new);
        readTheWeek(concat(risers));
        read(BEFORE, concat(risers));
        read(
                LAST_READ,
                concat(
                        voted(risers[0], 30),
                        voted(risers[1], 60),
                        voted(risers[2], 40),
                        voted(risers[3], 50)));
        plan(two());

        assertThat(last().climbing())
                .extracting(it -> it.paper().upvotes())
                .containsExactly(60, 50, 40);
    }

    @Test
    void itIsPostedByThatAndComesBackOnNoLaterList() {
        readTheWeek(BEST, SECOND, LATE);
        read(BEFORE, LATE);
        read(LAST_READ, voted(LATE, 48));
        DigestSchedule schedule = plan(two());
        assertThat(fixture.ledger.postedBy(schedule.id(), List.of(LATE.id()))).hasSize(1);

        for (int day = 15; day <= 21; day++) {
            LocalDate date = LocalDate.parse("2026-06-" + day);
            list(date, FeedDays.closing(date), voted(LATE, 50), Feeds.paper("2606.001" + day, 1));
        }
        fixture.planAt(DUE.plus(Duration.ofDays(7)));
        assertThat(last().all()).doesNotContain(voted(LATE, 50));
    }

    @Test
    void aMonthlyDigestDoesSoTooAndADailyOneDoesNot() {
        DigestTarget daily = new DigestTarget(1, 3);
        LocalDate last = LocalDate.parse("2026-06-30");
        Instant due = Instant.parse("2026-07-01T07:00:00Z");
        LocalDate.parse("2026-05-31")
                .datesUntil(last)
                .forEach(day ->
                        list(
                                day,
                                FeedDays.closing(day),
                                Feeds.paper("2606.01%03d".formatted(day.getDayOfMonth()), 1)));
        list(last, due.minus(Duration.ofHours(5)), BEST, SECOND, LATE);
        list(last, due.minus(Duration.ofMinutes(30)), BEST, SECOND, voted(LATE, 60));
        setUp(DigestKind.MONTHLY, two());
        fixture.setUp(daily, two());
        fixture.planAt(due);

        assertThat(digestOf(CHANNEL).climbing())
                .extracting(Digest.Climbing::paper)
                .containsExactly(voted(LATE, 60));
        assertThat(digestOf(daily).climbing()).isEmpty();
    }

    @Test
    void whatWasFirstReadWithManyVotesHasNotRisen() {
        readTheWeek(BEST, SECOND);
        read(LAST_READ, voted(LATE, 90));
        plan(two());

        assertThat(last().papers()).containsExactly(BEST, SECOND);
        assertThat(last().climbing()).isEmpty();
    }

    @Test
    void whatDoesNotFitTheDigestDoesNotRiseInIt() {
        String topic = fixture.topic(CHANNEL.guildId(), "agents").id();
        Paper other = Feeds.paper("2606.00009", 5, "vision");
        Paper shown = Feeds.paper("2606.00008", 200, "agents at their best");
        Paper unvoted = Feeds.paper("2606.00007", 1, "agents nobody knows");
        Paper withdrawn = Feeds.paper("2606.00006", 5, "agents taken back");
        readTheWeek(shown, other, unvoted, withdrawn, LATE);
        read(BEFORE, shown, other, unvoted, withdrawn, LATE);
        read(
                LAST_READ,
                shown,
                voted(other, 300),
                voted(unvoted, 19),
                voted(withdrawn, 100)
                        .withArxiv(new ArxivRecord(List.of(), null, null, Publication.NONE, true)),
                voted(LATE, 48));
        plan(new DigestContent(1, 20, true).withTopics(List.of(topic)));

        assertThat(last().papers()).containsExactly(shown);
        assertThat(last().climbing())
                .extracting(Digest.Climbing::paper)
                .containsExactly(voted(LATE, 48));
    }

    private DigestSchedule setUp(DigestKind kind, DigestContent content) {
        Set<DayOfWeek> weekdays = Recurrence.usualWeekdays(kind);
        return fixture.schedules.setUp(
                new DigestRequest(
                        DigestSettings.daily(CHANNEL, PlanningFixture.BERLIN_NINE, Locale.ENGLISH)
                                .withRecurrence(
                                        new Recurrence(kind, PlanningFixture.BERLIN_NINE, weekdays))
                                .withContent(content),
                        Schedules.ADMIN,
                        clock.instant()));
    }

    private static DigestContent two() {
        return new DigestContent(2, 0, true);
    }

    /** Every day from the 8th to the 14th, with these papers on the Tuesday. */
    private void readTheWeek(Paper... tuesdays) {
        for (int day = 8; day <= 14; day++) {
            LocalDate date = LocalDate.parse("2026-06-%02d".formatted(day));
            list(date, FeedDays.closing(date), date.equals(TUESDAY) ? tuesdays : new Paper[0]);
        }
    }

    private void read(Instant at, Paper... tuesdays) {
        list(TUESDAY, at, tuesdays);
    }

    private void list(LocalDate day, Instant at, Paper... papers) {
        if (at.isAfter(clock.instant())) {
            clock.set(at);
        }
        writer.save(new FeedReading(new Feed.Day(day), at, List.of(papers)));
    }

    /** A first weekly digest covers the last week. */
    private DigestSchedule plan(DigestContent content) {
        DigestSchedule schedule = setUp(DigestKind.WEEKLY, content);
        fixture.planAt(DUE);
        return schedule;
    }

    private static Paper[] concat(Paper... risers) {
        return Stream.concat(Stream.of(BEST, SECOND), Stream.of(risers)).toArray(Paper[]::new);
    }

    private Digest.Papers last() {
        return assertThat(fixture.renderer.last()).asInstanceOf(type(Digest.Papers.class)).actual();
    }

    private Digest.Papers digestOf(DigestTarget target) {
        return (Digest.Papers)
                fixture.renderer.renderings().stream()
                        .filter(rendering -> rendering.settings().target().equals(target))
                        .toList()
                        .getLast()
                        .digest();
    }

    private static Paper voted(Paper paper, int upvotes) {
        return Feeds.paper(paper.id().value(), upvotes, paper.title());
    }
}
