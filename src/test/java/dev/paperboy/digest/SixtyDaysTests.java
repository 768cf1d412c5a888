package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.digest.SimulatedBot.Posting;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Recurrence;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Follows digests of several zones through sixty days, in which papers come and do not come, clocks
 * are changed, the source fails and the bot is down.
 */
class SixtyDaysTests {

    private static final Instant BEGIN = Instant.parse("2026-09-14T00:00:00Z");
    private static final Duration TIME = Duration.ofDays(60);
    private static final Instant END = BEGIN.plus(TIME);

    private static final List<LocalHour> HOURS =
            List.of(
                    hour("09:00", "Europe/Berlin"),
                    hour("02:30", "Europe/Berlin"),
                    hour("08:00", "America/New_York"),
                    hour("12:00", "America/New_York"),
                    hour("21:30", "America/New_York"),
                    hour("01:30", "America/New_York"),
                    hour("06:15", "America/Los_Angeles"),
                    hour("00:00", "Africa/Cairo"),
                    hour("21:45", "Asia/Kolkata"),
                    hour("02:15", "Australia/Lord_Howe"),
                    hour("09:00", "Pacific/Apia"),
                    hour("00:00", "Pacific/Kiritimati"),
                    hour("13:00", "UTC"));

    /** What became of one digest. */
    private record Story(
            LocalHour hour, List<LocalDate> served, List<Posting> postings, DigestSchedule end) {

        @Override
        public String toString() {
            return hour.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyPaperIsConsideredOnceAndNoDateIsServedTwice(long seed) {
        Random random = new Random(seed);
        GeneratedFeed feed = newFeed(random);
        Interruptions outages =
                new Interruptions(random, BEGIN, TIME, hours(1, 5, 50, 2, 14, 1, 9));
        Interruptions stops =
                new Interruptions(random, BEGIN, TIME, hours(3, 1, 7, 30, 2, 12, 1, 75, 4));
        try (TestDatabase database = TestDatabase.sqlite()) {
            SimulatedBot bot = new SimulatedBot(database, feed, BEGIN);
            List<Story> stories = run(bot, outages, stops);

            assertThat(stories).map(story -> story.postings().size()).allMatch(size -> size > 35);
            assertThat(stories.stream().mapToInt(story -> story.postings().size()).sum())
                    .isEqualTo(bot.messages());
            for (Story story : stories) {
                assertNoDateIsServedTwiceOrLeftOut(story, stops);
                assertEveryPaperIsConsideredOnce(story, bot.sightings());
                assertUndisturbedPostingsArePunctual(story, outages, stops);
                assertEachGapIsToldOnce(story);
                assertPapersComeNotBeforeTheyArePromised(story);
            }
        }
    }

    private static GeneratedFeed newFeed(Random random) {
        LocalDate first = FeedDays.openAt(BEGIN).minusDays(7);
        return new GeneratedFeed(random, new FeedSpan(first, FeedDays.openAt(END)));
    }

    private static List<Story> run(SimulatedBot bot, Interruptions outages, Interruptions stops) {
        for (int guild = 0; guild < HOURS.size(); guild++) {
            bot.setUp(guild, HOURS.get(guild));
        }
        while (bot.now().isBefore(END)) {
            if (stops.at(bot.now())) {
                bot.sleep();
            } else {
                bot.work(!outages.at(bot.now()));
            }
        }
        List<Story> stories = new ArrayList<>();
        for (int guild = 0; guild < HOURS.size(); guild++) {
            stories.add(
                    new Story(
                            HOURS.get(guild),
                            bot.served(guild),
                            bot.postings(guild),
                            bot.schedule(guild)));
        }
        return stories;
    }

    /** A date may be left out where the bot was down at its hour and did not come back in time. */
    private static void assertNoDateIsServedTwiceOrLeftOut(Story story, Interruptions stops) {
        assertThat(story.served()).as("%s", story).doesNotHaveDuplicates().isSorted();
        for (LocalDate date : dates(story.hour())) {
            Instant due = story.hour().on(date);
            Instant end = due.plus(SimulatedBot.PROPERTIES.catchUp()).minus(SimulatedBot.STEP);
            assertThat(story.served().contains(date) || (stops.at(due) && stops.at(end)))
                    .as("%s on %s", story, date)
                    .isTrue();
        }
        for (Posting posting : onTime(story)) {
            Instant due = story.hour().on(posting.runDate());
            assertThat(posting.at())
                    .as("%s: %s", story, posting)
                    .isBetween(due, due.plus(SimulatedBot.PROPERTIES.catchUp()));
        }
        assertThat(onTime(story)).extracting(Posting::runDate).doesNotHaveDuplicates();
    }

    /** All of the time but for the last hours, in which a digest may still wait for its list. */
    private static List<LocalDate> dates(LocalHour hour) {
        List<LocalDate> dates = new ArrayList<>();
        LocalDate date = Recurrence.daily(hour).nextDateAfter(BEGIN, null);
        while (hour.on(date).isBefore(END.minus(SimulatedBot.PROPERTIES.catchUp()))) {
            dates.add(date);
            date = Recurrence.daily(hour).nextDateAfter(hour.on(date), date);
        }
        return dates;
    }

    /** Whatever stood on a list by then and was not posted before, late additions included. */
    private static void assertEveryPaperIsConsideredOnce(Story story, Sightings sightings) {
        Sightings.Reader reader = sightings.reader();
        for (Posting posting : story.postings()) {
            switch (posting.digest()) {
                case Digest.Papers papers -> {
                    int expected = reader.consider(papers.span(), posting.at());
                    assertThat(papers.counts().considered())
                            .as("%s: %s", story, posting)
                            .isEqualTo(expected);
                    assertThat(reader.post(papers)).as("%s: %s", story, posting).isTrue();
                }
                case Digest.Nothing(Digest.Reason.AllPosted(var span), _, _) ->
                        assertThat(reader.pass(span, posting.at())).isZero();
                case Digest.Nothing _ -> {}
            }
        }
        LocalDate through = Objects.requireNonNull(story.end().progress().coveredThrough());
        assertThat(through).isAfter(FeedDays.lastClosedAt(END).minusDays(3));
        assertThat(reader.last()).isAfter(FeedDays.lastClosedAt(END).minusDays(6));
    }

    private static void assertUndisturbedPostingsArePunctual(
            Story story, Interruptions outages, Interruptions stops) {
        int undisturbed = 0;
        for (Posting posting : onTime(story)) {
            Instant due = story.hour().on(posting.runDate());
            Instant before = due.minus(Duration.ofHours(4));
            Instant after = due.plus(SimulatedBot.STEP);
            if (!outages.within(before, after) && !stops.within(before, after)) {
                assertThat(posting.at()).as("%s: %s", story, posting).isBefore(after);
                undisturbed++;
            }
        }
        assertThat(undisturbed).as("%s", story).isGreaterThan(25);
    }

    private static void assertEachGapIsToldOnce(Story story) {
        String told = "nothing";
        for (Posting posting : story.postings()) {
            String gap = posting.digest() instanceof Digest.Nothing notice ? notice.gap() : "none";
            assertThat(gap.equals("none") || !gap.equals(told))
                    .as("%s: %s", story, posting)
                    .isTrue();
            told = gap;
        }
    }

    /** But for those of a weekend or of a list that was empty at first, which nobody expects. */
    private static void assertPapersComeNotBeforeTheyArePromised(Story story) {
        Instant promised = BEGIN;
        for (Posting posting : story.postings()) {
            if (posting.isOnTime()
                    && posting.digest() instanceof Digest.Papers papers
                    && days(papers.span()).stream().allMatch(FeedDays::isUsual)
                    && days(papers.span()).stream().noneMatch(GeneratedFeed::comesLate)) {
                assertThat(posting.at()).as("%s: %s", story, posting).isAfterOrEqualTo(promised);
            }
            promised = posting.digest().next().at();
        }
    }

    private static List<Posting> onTime(Story story) {
        return story.postings().stream().filter(Posting::isOnTime).toList();
    }

    private static List<LocalDate> days(FeedSpan span) {
        return span.first().datesUntil(span.last().plusDays(1)).toList();
    }

    private static Duration[] hours(int... lengths) {
        Duration[] hours = new Duration[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            hours[i] = Duration.ofHours(lengths[i]);
        }
        return hours;
    }

    private static LocalHour hour(String time, String zone) {
        return new LocalHour(LocalTime.parse(time), ZoneId.of(zone));
    }
}
