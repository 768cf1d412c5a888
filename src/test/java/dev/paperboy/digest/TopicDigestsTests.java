package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.paperboy.digest.DigestPreviews.PostNow;
import dev.paperboy.paper.Paper;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.ServerTopic;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the digests of servers bring that have topics. June 2026: the 10th is a Wednesday; nine
 * o'clock in Berlin is 07:00 UTC.
 */
@EachDatabase
class TopicDigestsTests {

    private static final long GUILD = 1L << 60;
    private static final long OTHER_GUILD = 7;
    private static final DigestTarget CHANNEL = new DigestTarget(GUILD, 2);
    private static final Instant THURSDAY_NINE = Instant.parse("2026-06-11T07:00:00Z");
    private static final Instant FRIDAY_NINE = Instant.parse("2026-06-12T07:00:00Z");
    private static final Paper FITS = Feeds.paper("2606.00001", 3, "agent");
    private static final Paper PERHAPS = Feeds.paper("2606.00002", 2, "AGENT");
    private static final Paper OTHER = Feeds.paper("2606.00003", 1, "vision");

    private final PlanningFixture fixture;
    private final ServerTopic agents;

    TopicDigestsTests(TestDatabase database) {
        fixture = new PlanningFixture(database, THURSDAY_NINE.minus(Duration.ofHours(1)));
        fixture.feeds.readAtClosing("2026-06-10", FITS, PERHAPS, OTHER);
        agents = fixture.topic(GUILD, "agent");
    }

    @Test
    void onlyWhatFitsIsPosted() {
        setUp(agents.id());

        Digest.Papers digest = papersAt(THURSDAY_NINE);

        assertThat(digest.shown()).containsExactly(new Digest.Shown(FITS, List.of("agent")));
        assertThat(digest.maybe()).containsExactly(new Digest.Shown(PERHAPS, List.of("agent")));
        assertThat(digest.topics()).containsExactly("agent");
        assertThat(digest.counts()).isEqualTo(new Digest.Counts(3, 1, 0, 2));
    }

    /** A paper stands on the lists of several days, and a near miss must not come twice. */
    @Test
    void whatPerhapsFitsIsNotPostedTheNextDayAgain() {
        setUp(agents.id());
        papersAt(THURSDAY_NINE);
        Paper next = Feeds.paper("2606.00004", 1, "agent");
        fixture.feeds.readAtClosing("2026-06-11", PERHAPS, OTHER, next);

        Digest.Papers digest = papersAt(FRIDAY_NINE);

        assertThat(digest.papers()).containsExactly(next);
        assertThat(digest.maybe()).isEmpty();
        assertThat(digest.counts().considered()).isEqualTo(2);
    }

    @Test
    void thatNoneFitsIsToldWithCountsAndNames() {
        ServerTopic audio = fixture.topic(GUILD, "audio");
        ServerTopic robots = fixture.topic(GUILD, "robot");
        setUp(robots.id(), audio.id());

        fixture.planAt(THURSDAY_NINE);

        assertThat(fixture.renderer.last())
                .asInstanceOf(type(Digest.Nothing.class))
                .extracting(Digest.Nothing::reason)
                .asInstanceOf(type(Digest.Reason.NoneMatched.class))
                .satisfies(reason -> assertThat(reason.topics()).containsExactly("robot", "audio"))
                .satisfies(reason ->
                        assertThat(reason.counts()).isEqualTo(new Digest.Counts(3, 0, 0, 3)));
        assertThat(stored().progress().coveredThrough()).isEqualTo("2026-06-10");
        assertThat(stored().progress().gapTold()).isEqualTo("none matched");
    }

    @Test
    void itWaitsWhileNotEverythingIsKnownOfThePapers() {
        setUp(agents.id());
        fixture.matching.setSettled(false);
        fixture.planAt(THURSDAY_NINE);
        fixture.planAt(THURSDAY_NINE.plus(Duration.ofMinutes(29)));
        assertThat(fixture.planned()).isEmpty();

        fixture.matching.setSettled(true);

        assertThat(papersAt(THURSDAY_NINE.plus(Duration.ofMinutes(29))).papers())
                .containsExactly(FITS);
    }

    /** Their days would be covered, and what they are about would never be looked at again. */
    @Test
    void aClickPostsNothingWhileNotEverythingIsKnownOfThePapers() {
        setUp(agents.id());
        fixture.clock.set(THURSDAY_NINE.toString());
        fixture.matching.setSettled(false);
        assertThat(fixture.previews().postNow(stored().key(), "1"))
                .isEqualTo(new PostNow.NotReady());
        assertThat(fixture.planned()).isEmpty();

        fixture.matching.setSettled(true);

        assertThat(fixture.previews().postNow(stored().key(), "1"))
                .isInstanceOf(PostNow.Posted.class);
    }

    @Test
    void itsPatienceEndsThoughNotEverythingIsKnown() {
        setUp(agents.id());
        fixture.matching.setSettled(false);

        assertThat(papersAt(THURSDAY_NINE.plus(Duration.ofMinutes(30))).papers())
                .containsExactly(FITS);
    }

    @Test
    void aDigestOfEverythingWaitsForNoJudgement() {
        fixture.setUp(CHANNEL, DigestContent.USUAL);
        setUp(new DigestTarget(GUILD, 3), agents.id());
        fixture.matching.setSettled(false);

        fixture.planAt(THURSDAY_NINE);

        assertThat(fixture.planned()).hasSize(1);
        assertThat(fixture.renderer.last())
                .asInstanceOf(type(Digest.Papers.class))
                .satisfies(it -> assertThat(it.papers()).containsExactly(FITS, PERHAPS, OTHER));
    }

    /** Each would find out the same, every five seconds. */
    @Test
    void howManyEverWaitThePapersAreJudgedOnceAtATick() {
        for (int channel = 1; channel <= 50; channel++) {
            setUp(new DigestTarget(GUILD, channel), agents.id());
        }
        fixture.matching.setSettled(false);

        fixture.planAt(THURSDAY_NINE);
        fixture.planAt(THURSDAY_NINE.plusSeconds(5));

        assertThat(fixture.planned()).isEmpty();
        assertThat(fixture.matching.judgements()).isEqualTo(2);
        fixture.matching.setSettled(true);
        fixture.planAt(THURSDAY_NINE.plusSeconds(10));
        assertThat(fixture.planned()).hasSize(50);
    }

    /** What comes late is the likeliest not to be understood yet. */
    @Test
    void whatComesLateIsNotPostedBeforeEverythingIsKnownOfIt() {
        setUp(agents.id());
        papersAt(THURSDAY_NINE);
        fixture.planAt(FRIDAY_NINE.plus(Duration.ofMinutes(30)));
        assertThat(fixture.renderer.last()).isInstanceOf(Digest.Nothing.class);
        Paper late = Feeds.paper("2606.00005", 1, "agent");
        fixture.feeds.read(LocalDate.parse("2026-06-11"), fixture.clock.instant(), late);

        fixture.matching.setSettled(false);
        fixture.planLate();
        assertThat(fixture.renderer.last()).isInstanceOf(Digest.Nothing.class);
        assertThat(stored().progress().coveredThrough()).isEqualTo("2026-06-10");

        fixture.matching.setSettled(true);
        fixture.planLate();
        assertThat(fixture.renderer.last())
                .asInstanceOf(type(Digest.Papers.class))
                .satisfies(digest -> assertThat(digest.papers()).containsExactly(late));
    }

    @Test
    void aDigestWhoseTopicsWereAllRemovedBringsEverything() {
        setUp(agents.id());
        fixture.topics.remove(GUILD, agents.id());

        Digest.Papers digest = papersAt(THURSDAY_NINE);

        assertThat(digest.papers()).containsExactly(FITS, PERHAPS, OTHER);
        assertThat(digest.topics()).isEmpty();
    }

    /** Who asked for a topic did not ask for everything. */
    @Test
    void aDigestWhoseTopicsCannotBeFoundBringsNothing() {
        setUp("gone");

        assertNothingWantedAt(THURSDAY_NINE);
    }

    @Test
    void aTopicThatCannotBeReadBringsNothingRatherThanEverything() {
        setUp(agents.id());
        fixture.database.client().sql("UPDATE topic SET filter = '((('").update();

        assertNothingWantedAt(THURSDAY_NINE);
    }

    @Test
    void anotherServersTopicBringsNothing() {
        setUp(fixture.topic(OTHER_GUILD, "agent").id());

        assertNothingWantedAt(THURSDAY_NINE);
    }

    @Test
    void besideAForeignTopicItsOwnOnesCount() {
        ServerTopic foreign = fixture.topic(OTHER_GUILD, "vision");
        setUp(foreign.id(), agents.id());

        Digest.Papers digest = papersAt(THURSDAY_NINE);

        assertThat(digest.topics()).containsExactly("agent");
        assertThat(digest.papers()).containsExactly(FITS);
    }

    private void assertNothingWantedAt(Instant now) {
        fixture.planAt(now);
        assertThat(fixture.renderer.last())
                .asInstanceOf(type(Digest.Nothing.class))
                .extracting(Digest.Nothing::reason)
                .isEqualTo(new Digest.Reason.NothingWanted());
        assertThat(stored().progress().coveredThrough()).isEqualTo("2026-06-10");
    }

    private void setUp(String... topics) {
        setUp(CHANNEL, topics);
    }

    private void setUp(DigestTarget target, String... topics) {
        fixture.setUp(target, DigestContent.USUAL.withTopics(Stream.of(topics).toList()));
    }

    private Digest.Papers papersAt(Instant now) {
        fixture.planAt(now);
        assertThat(fixture.renderer.last()).isInstanceOf(Digest.Papers.class);
        return (Digest.Papers) fixture.renderer.last();
    }

    private DigestSchedule stored() {
        return fixture.schedules.ofGuild(GUILD).getFirst();
    }
}
