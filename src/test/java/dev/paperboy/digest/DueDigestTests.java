package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.paperboy.digest.DueDigest.Decision;
import dev.paperboy.digest.DueDigest.Serve;
import dev.paperboy.digest.DueDigest.Wait;
import dev.paperboy.paper.Figure;
import dev.paperboy.paper.FigureShelf;
import dev.paperboy.paper.MemoryFigures;
import dev.paperboy.paper.Paper;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestProgress;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** June 2026: the 8th is a Monday; nine o'clock in Berlin is 07:00 UTC. */
class DueDigestTests {

    private static final Paper PAPER = Feeds.paper("2606.00001", 1);
    private static final Paper LATER_PAPER = Feeds.paper("2606.00002", 2);
    private static final DigestProperties PROPERTIES =
            new DigestProperties(
                    Duration.ofSeconds(5), Duration.ofMinutes(30), Duration.ofHours(6));
    private static final Duration LONG_AGO = Duration.ofDays(1);

    private final Feeds feeds = new Feeds();
    private final NothingPosted posted = new NothingPosted();
    private final MemoryFigures figures = new MemoryFigures();
    private final DueDigest due = new DueDigest(Finders.withoutTopics(posted, figures), PROPERTIES);

    @Test
    void thePapersOfTheFinishedDaysArePosted() {
        feeds.readAtClosing("2026-06-09", PAPER).readAtClosing("2026-06-10", LATER_PAPER);

        Serve post = posted(decide(schedule("2026-06-11", "2026-06-08", null), "07:00:00"));

        assertThat(post.message())
                .asInstanceOf(type(Digest.Papers.class))
                .satisfies(
                        digest -> assertThat(digest.papers()).containsExactly(LATER_PAPER, PAPER))
                .satisfies(
                        digest -> assertThat(digest.next().at()).isEqualTo("2026-06-12T07:00:00Z"));
        assertThat(post.progress()).isEqualTo(progress("2026-06-12", "2026-06-10", null));
    }

    @Test
    void theFigureOfTheFirstPaperIsThereIfItHasBeenReadAhead() {
        Figure figure =
                new Figure(
                        URI.create("https://arxiv.org/html/2606.00002v1/x1.png"), "Figure 1", null);
        feeds.readAtClosing("2026-06-10", PAPER, LATER_PAPER);
        figures.save(PAPER.id(), new FigureShelf.Reading(figure, Instant.EPOCH));
        DigestSchedule schedule = schedule("2026-06-11", "2026-06-09", null);

        assertThat(posted(decide(schedule, "07:00:00")).message())
                .asInstanceOf(type(Digest.Papers.class))
                .satisfies(digest -> assertThat(digest.figure()).isNull());

        figures.save(LATER_PAPER.id(), new FigureShelf.Reading(figure, Instant.EPOCH));
        assertThat(posted(decide(schedule, "07:00:00")).message())
                .asInstanceOf(type(Digest.Papers.class))
                .satisfies(digest -> assertThat(digest.figure()).isEqualTo(figure));
    }

    @Test
    void noMorePapersAreShownThanTheScheduleWants() {
        feeds.readAtClosing(
                "2026-06-10",
                Feeds.paper("2606.00001", 1),
                Feeds.paper("2606.00002", 2),
                Feeds.paper("2606.00003", 3),
                Feeds.paper("2606.00004", 4));

        Serve post = posted(decide(schedule("2026-06-11", "2026-06-09", null), "07:00:00"));

        assertThat(post.message())
                .asInstanceOf(type(Digest.Papers.class))
                .satisfies(digest -> assertThat(digest.papers()).hasSize(3))
                .satisfies(digest -> assertThat(digest.counts().considered()).isEqualTo(4));
    }

    @Test
    void aListThatWasNotReadYetIsWaitedFor() {
        feeds.readAtClosing("2026-06-09", PAPER);
        DigestSchedule schedule = schedule("2026-06-11", "2026-06-09", null);

        assertThat(decide(schedule, "07:00:00")).isEqualTo(new Wait());
        assertThat(decide(schedule, "07:29:59")).isEqualTo(new Wait());

        feeds.read("2026-06-10", "2026-06-11T07:29:59Z", LATER_PAPER);
        assertThat(posted(decide(schedule, "07:29:59")).message())
                .isInstanceOf(Digest.Papers.class);
    }

    @Test
    void aSourceThatStaysSilentIsToldAndTheDaysStayUncovered() {
        feeds.readAtClosing("2026-06-09", PAPER);

        Serve post = posted(decide(schedule("2026-06-11", "2026-06-09", null), "07:30:00"));

        assertThat(post.message())
                .asInstanceOf(type(Digest.Nothing.class))
                .extracting(Digest.Nothing::reason)
                .isEqualTo(new Digest.Reason.SourceSilent(Instant.parse("2026-06-10T01:30:00Z")));
        assertThat(post.progress()).isEqualTo(progress("2026-06-12", "2026-06-09", "silent"));
    }

    /** Else a bot that was down would blame the source before it has asked it. */
    @Test
    void patienceBeginsAnewWhereTheBotStoodStill() {
        DigestSchedule schedule = schedule("2026-06-11", "2026-06-09", null);
        Instant awake = Instant.parse("2026-06-11T10:00:00Z");

        assertThat(decide(schedule, new Tick(awake, awake))).isEqualTo(new Wait());
        assertThat(decide(schedule, new Tick(awake.plusSeconds(1799), awake)))
                .isEqualTo(new Wait());
        assertThat(decide(schedule, new Tick(awake.plusSeconds(1800), awake)))
                .isInstanceOf(Serve.class);
    }

    @Test
    void aWeekendIsToldOnceAndPromisesTheNextPapers() {
        feeds.readAtClosing("2026-06-13").readAtClosing("2026-06-14");

        Serve sunday = posted(decide(schedule("2026-06-14", "2026-06-12", null), "07:00:00"));
        assertThat(sunday.message())
                .isEqualTo(
                        new Digest.Nothing(
                                new Digest.Reason.Weekend(),
                                null,
                                new NextPapers(Instant.parse("2026-06-16T07:00:00Z"), false)));
        assertThat(sunday.progress()).isEqualTo(progress("2026-06-15", "2026-06-13", "no list"));

        Decision monday = decide(schedule("2026-06-15", "2026-06-13", "no list"), "07:00:00");
        assertThat(skipped(monday).progress())
                .isEqualTo(progress("2026-06-16", "2026-06-14", "no list"));
    }

    @Test
    void fridaysPapersPromiseTheNextOnesForAfterTheWeekend() {
        feeds.readAtClosing("2026-06-12", PAPER);

        Serve post = posted(decide(schedule("2026-06-13", "2026-06-11", null), "07:00:00"));

        assertThat(Objects.requireNonNull(post.message()).next().at())
                .isEqualTo("2026-06-16T07:00:00Z");
        assertThat(post.progress().runDate()).isEqualTo("2026-06-14");
    }

    @Test
    void theSameKindOfGapIsToldOnce() {
        Decision again = decide(schedule("2026-06-11", "2026-06-08", "silent"), "07:30:00");

        assertThat(skipped(again).progress())
                .isEqualTo(progress("2026-06-12", "2026-06-08", "silent"));
    }

    /** The channel was promised papers for today; it shall not wait for them without a word. */
    @Test
    void aGapOfAnotherKindIsToldToo() {
        feeds.readAtClosing("2026-06-14");

        Serve post = posted(decide(schedule("2026-06-16", "2026-06-14", "no list"), "07:30:00"));

        assertThat(post.message()).isInstanceOf(Digest.Nothing.class);
        assertThat(post.progress()).isEqualTo(progress("2026-06-17", "2026-06-14", "silent"));
    }

    @Test
    void anEmptyListIsToldAndLookedAtAgain() {
        feeds.readAtClosing("2026-06-10");

        Serve post = posted(decide(schedule("2026-06-11", "2026-06-09", null), "07:00:00"));

        assertThat(post.message())
                .asInstanceOf(type(Digest.Nothing.class))
                .extracting(Digest.Nothing::reason)
                .isInstanceOf(Digest.Reason.EmptyLists.class);
        assertThat(post.progress()).isEqualTo(progress("2026-06-12", "2026-06-09", "empty list"));
        feeds.read("2026-06-10", "2026-06-11T09:00:00Z", PAPER)
                .readAtClosing("2026-06-11", LATER_PAPER);
        Serve next = posted(decide(schedule("2026-06-12", "2026-06-09", "empty list"), "07:00:00"));
        assertThat(next.message())
                .asInstanceOf(type(Digest.Papers.class))
                .satisfies(it -> assertThat(it.papers()).containsExactly(LATER_PAPER, PAPER));
        assertThat(next.progress()).isEqualTo(progress("2026-06-13", "2026-06-11", null));
    }

    @Test
    void anEmptyListAfterPapersIsLookedAtAgainButAWeekendIsNot() {
        feeds.readAtClosing("2026-06-11", PAPER)
                .readAtClosing("2026-06-12")
                .readAtClosing("2026-06-13");
        assertThat(
                        posted(decide(schedule("2026-06-14", "2026-06-10", null), "07:00:00"))
                                .progress())
                .isEqualTo(progress("2026-06-15", "2026-06-11", null));

        feeds.read("2026-06-12", "2026-06-14T06:00:00Z", LATER_PAPER);
        assertThat(
                        posted(decide(schedule("2026-06-14", "2026-06-10", null), "07:00:00"))
                                .progress())
                .isEqualTo(progress("2026-06-15", "2026-06-13", null));
    }

    /** Else after some days without the bot, the channel would get them in bits. */
    @Test
    void finishedDaysWaitForAListAfterThemThatIsMissing() {
        feeds.readAtClosing("2026-06-09", PAPER);
        DigestSchedule schedule = schedule("2026-06-11", "2026-06-08", null);

        assertThat(decide(schedule, "07:29:59")).isEqualTo(new Wait());
        Serve late = posted(decide(schedule, "07:30:00"));
        assertThat(late.message()).isInstanceOf(Digest.Papers.class);
        assertThat(late.progress()).isEqualTo(progress("2026-06-12", "2026-06-09", null));

        feeds.readAtClosing("2026-06-10", LATER_PAPER);
        assertThat(posted(decide(schedule, "07:00:00")).progress())
                .isEqualTo(progress("2026-06-12", "2026-06-10", null));
    }

    /** The channel was told of the empty list; that the next one cannot be read is other news. */
    @Test
    void aMissingListAfterAnEmptyOneIsToldToo() {
        feeds.readAtClosing("2026-06-09");

        Serve post = posted(decide(schedule("2026-06-11", "2026-06-08", "empty list"), "07:30:00"));

        assertThat(post.message())
                .asInstanceOf(type(Digest.Nothing.class))
                .extracting(Digest.Nothing::reason)
                .isEqualTo(new Digest.Reason.SourceSilent(Instant.parse("2026-06-10T01:30:00Z")));
        assertThat(post.progress()).isEqualTo(progress("2026-06-12", "2026-06-08", "silent"));
    }

    /** After a clock that was wrong, or a row that is. */
    @Test
    @Timeout(10)
    void daysCoveredThatAreYetToComeEndInAPromiseAllTheSame() {
        Serve post = posted(decide(schedule("2026-06-11", "9999-12-31", null), "07:00:00"));

        assertThat(Objects.requireNonNull(post.message()).next().at())
                .isBefore("2026-06-20T00:00:00Z");
    }

    @Test
    void papersEndTheGap() {
        feeds.readAtClosing("2026-06-13")
                .readAtClosing("2026-06-14")
                .readAtClosing("2026-06-15", PAPER);

        Serve post = posted(decide(schedule("2026-06-16", "2026-06-12", "no list"), "07:00:00"));

        assertThat(post.message()).isInstanceOf(Digest.Papers.class);
        assertThat(post.progress()).isEqualTo(progress("2026-06-17", "2026-06-15", null));
    }

    @Test
    void thatNoDayHasFinishedIsTold() {
        Serve post = posted(decide(schedule("2026-06-11", "2026-06-10", null), "07:00:00"));

        assertThat(post.message())
                .asInstanceOf(type(Digest.Nothing.class))
                .extracting(Digest.Nothing::reason)
                .isEqualTo(new Digest.Reason.NoneFinished());
        assertThat(post.progress()).isEqualTo(progress("2026-06-12", "2026-06-10", "no list"));
    }

    @Test
    void aDigestThatWasMissedIsPostedWithinSixHours() {
        feeds.readAtClosing("2026-06-10", PAPER);
        DigestSchedule schedule = schedule("2026-06-11", "2026-06-09", null);

        assertThat(posted(decide(schedule, "12:59:59")).progress())
                .isEqualTo(progress("2026-06-12", "2026-06-10", null));
    }

    @Test
    void laterItsDaysAreLeftToTheNextOne() {
        feeds.readAtClosing("2026-06-10", PAPER);
        DigestSchedule schedule = schedule("2026-06-11", "2026-06-09", "silent");

        assertThat(skipped(decide(schedule, "13:00:00")).progress())
                .isEqualTo(progress("2026-06-12", "2026-06-09", "silent"));
    }

    @Test
    void ofSeveralThatWereMissedTheNewestIsStillPostedInTime() {
        DigestSchedule schedule = schedule("2026-06-08", "2026-06-05", null);

        assertThat(skipped(decide(schedule, "10:00:00")).progress())
                .isEqualTo(progress("2026-06-11", "2026-06-05", null));
        assertThat(skipped(decide(schedule, "13:00:00")).progress())
                .isEqualTo(progress("2026-06-12", "2026-06-05", null));
    }

    /** Decides at this time of the schedule's own date, or of the 11th if that is later. */
    private Decision decide(DigestSchedule schedule, String utc) {
        LocalDate eleventh = LocalDate.parse("2026-06-11");
        LocalDate date =
                schedule.progress().runDate().isBefore(eleventh)
                        ? eleventh
                        : schedule.progress().runDate();
        Instant now = Instant.parse(date + "T" + utc + "Z");
        return decide(schedule, new Tick(now, now.minus(LONG_AGO)));
    }

    private Decision decide(DigestSchedule schedule, Tick tick) {
        return due.decide(schedule, tick, new KnownLists(feeds.catalogue, tick.now()));
    }

    private static Serve posted(Decision decision) {
        Serve serve = assertThat(decision).asInstanceOf(type(Serve.class)).actual();
        assertThat(serve.message()).isNotNull();
        return withoutRevision(serve);
    }

    private static Serve skipped(Decision decision) {
        Serve serve = assertThat(decision).asInstanceOf(type(Serve.class)).actual();
        assertThat(serve.message()).isNull();
        return withoutRevision(serve);
    }

    private static Serve withoutRevision(Serve serve) {
        DigestProgress progress = serve.progress();
        return new Serve(
                serve.outcome(),
                serve.message(),
                new DigestProgress(
                        progress.runDate(), progress.coveredThrough(), null, progress.gapTold()),
                serve.finding());
    }

    private static DigestSchedule schedule(
            String runDate, String coveredThrough, @Nullable String gapTold) {
        return new DigestSchedule(
                "1",
                3,
                DigestSettings.daily(
                                new DigestTarget(1, 2), PlanningFixture.BERLIN_NINE, Locale.ENGLISH)
                        .withContent(new DigestContent(3, 0, true)),
                progress(runDate, coveredThrough, gapTold),
                null,
                null);
    }

    private static DigestProgress progress(
            String nextRunDate, String coveredThrough, @Nullable String gapTold) {
        return new DigestProgress(
                LocalDate.parse(nextRunDate), LocalDate.parse(coveredThrough), null, gapTold);
    }
}
