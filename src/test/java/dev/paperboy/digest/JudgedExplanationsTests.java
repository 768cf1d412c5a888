package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.digest.DigestExplanations.Choice;
import dev.paperboy.digest.DigestExplanations.Days;
import dev.paperboy.digest.DigestExplanations.Explanation;
import dev.paperboy.digest.DigestExplanations.Posting;
import dev.paperboy.digest.MemberDirectory.Membership;
import dev.paperboy.filter.Filter;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.Subject;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** June 2026: the 10th is a Wednesday; nine o'clock in Berlin is 07:00 UTC. */
@EachDatabase
class JudgedExplanationsTests {

    private static final long GUILD = 1L << 60;
    private static final long PERSON = 6;
    private static final DigestTarget CHANNEL = new DigestTarget(GUILD, 2);
    private static final Instant THURSDAY_NINE = Instant.parse("2026-06-11T07:00:00Z");
    private static final Paper FITS = Feeds.paper("2606.00001", 3, "agent code");
    private static final Paper PERHAPS = Feeds.paper("2606.00002", 2, "AGENT code");
    private static final Paper OTHER = Feeds.paper("2606.00003", 1, "vision");
    private static final Paper EARLIER = Feeds.paper("2606.00004", 1, "agent");
    private static final Paper LATER = Feeds.paper("2606.00005", 1, "agent");
    private static final Paper UNLISTED = Feeds.paper("2606.00006", 1, "agent");

    private final PlanningFixture fixture;
    private final DigestExplanations explanations;
    private final ServerTopic agents;

    JudgedExplanationsTests(TestDatabase database) {
        fixture = new PlanningFixture(database, THURSDAY_NINE.minus(Duration.ofHours(1)));
        fixture.feeds
                .readAtClosing("2026-06-09", EARLIER)
                .readAtClosing("2026-06-10", FITS, PERHAPS, OTHER);
        explanations = fixture.explanations();
        agents = fixture.topic(GUILD, "agent");
    }

    @Test
    void whatWasPostedIsToldWithItsMessageAndWhatBroughtIt() {
        Explanation explanation = explanations.explain(served(content()), FITS);

        assertThat(explanation.posting())
                .isEqualTo(new Posting(THURSDAY_NINE, new PostedMessage(2, 3)));
        assertThat(explanation.days()).isEqualTo(Days.COVERED);
        assertThat(explanation.verdicts())
                .singleElement()
                .satisfies(it -> assertThat(it.interest()).isEqualTo("agent"))
                .satisfies(it -> assertThat(it.match().strength()).isEqualTo(Strength.STRONG));
        assertThat(explanation.filter()).isNull();
        assertThat(explanation.isLetThrough()).isTrue();
        assertThat(explanations.explain(served(content()), PERHAPS).posting()).isNotNull();
    }

    @Test
    void aMessageThatHasNotArrivedOrIsKnownNoMoreIsNotTold() {
        DigestSchedule digest = served(content());
        fixture.deliveries.put(lastMessage(), DeliveryState.PENDING);
        assertThat(explanations.explain(digest, FITS).posting())
                .isEqualTo(new Posting(THURSDAY_NINE, null));

        fixture.database.client().sql("DELETE FROM digest_run").update();

        assertThat(explanations.explain(digest, FITS).posting())
                .isEqualTo(new Posting(THURSDAY_NINE, null));
    }

    @Test
    void whatWasNotPostedIsToldWithWhatSpokeAgainstIt() {
        Explanation explanation = explanations.explain(served(content()), OTHER);

        assertThat(explanation.posting()).isNull();
        assertThat(explanation.days()).isEqualTo(Days.COVERED);
        assertThat(explanation.verdicts())
                .singleElement()
                .satisfies(it -> assertThat(it.match().strength()).isEqualTo(Strength.NONE));
    }

    @Test
    void theFilterAndTheVotesAreTold() {
        DigestContent content = content().withFilter(new Filter.Word("code"));
        DigestSchedule digest =
                served(
                        new DigestContent(
                                content.papers(), 2, true, content.topics(), content.filter()));

        Explanation fits = explanations.explain(digest, PERHAPS);
        assertThat(fits.isLetThrough()).isTrue();
        assertThat(fits.hasEnoughUpvotes()).isTrue();
        Explanation other = explanations.explain(digest, OTHER);
        assertThat(other.isLetThrough()).isFalse();
        assertThat(other.filter()).isNotNull();
        assertThat(other.hasEnoughUpvotes()).isFalse();
    }

    @Test
    void ofADigestOfEverythingNoVerdictIsTold() {
        assertThat(explanations.explain(served(DigestContent.USUAL), OTHER).verdicts()).isEmpty();
    }

    @Test
    void itIsToldHowTheListsOfThePaperLieToTheDays() {
        DigestSchedule digest = served(content());
        fixture.feeds.readAtClosing("2026-06-11", LATER);

        assertThat(explanations.explain(digest, EARLIER).days()).isEqualTo(Days.BEFORE);
        assertThat(explanations.explain(digest, LATER).days()).isEqualTo(Days.TO_COME);
        assertThat(explanations.explain(digest, UNLISTED).days()).isEqualTo(Days.NEVER_LISTED);
    }

    /** It is looked at once more, unless it was posted. */
    @Test
    void aPaperThatStandsOnALaterListTooIsToCome() {
        DigestSchedule digest = served(content());
        fixture.feeds.readAtClosing("2026-06-11", OTHER);

        assertThat(explanations.explain(digest, OTHER).days()).isEqualTo(Days.TO_COME);
    }

    @Test
    void beforeTheFirstRunEverythingIsToCome() {
        DigestSchedule digest = fixture.setUp(CHANNEL, content());

        assertThat(explanations.explain(digest, FITS).days()).isEqualTo(Days.TO_COME);
        assertThat(explanations.explain(digest, FITS).posting()).isNull();
    }

    @Test
    void theChoiceOfAMessageHoldsAllPapersThatItShows() {
        DigestSchedule digest = served(content());

        Choice choice = explanations.choiceOf(GUILD, lastMessage()).orElseThrow();

        assertThat(choice.digest()).isEqualTo(digest);
        assertThat(choice.outcome().considered()).isEqualTo(3);
        assertThat(choice.papers()).extracting(Explanation::paper).containsExactly(FITS, PERHAPS);
        assertThat(explanations.digestOf(GUILD, lastMessage())).contains(digest);
    }

    @Test
    void aNoticeHasADigestButNoChoice() {
        DigestSchedule digest = served(DigestContent.USUAL.withTopics(List.of("gone")));

        assertThat(fixture.renderer.last()).isInstanceOf(Digest.Nothing.class);
        assertThat(explanations.choiceOf(GUILD, lastMessage())).isEmpty();
        assertThat(explanations.digestOf(GUILD, lastMessage())).contains(digest);
    }

    @Test
    void aServersMessageIsNobodyElses() {
        served(content());

        for (long other : new long[] {7, DigestTarget.NO_GUILD}) {
            assertThat(explanations.choiceOf(other, lastMessage())).isEmpty();
            assertThat(explanations.digestOf(other, lastMessage())).isEmpty();
        }
    }

    @Test
    void aPersonsMessageIsNoServers() {
        DigestSchedule digest =
                fixture.subscribe(PERSON, new Subject.Matching(new Filter.Word("agent")));
        fixture.planAt(THURSDAY_NINE);

        assertThat(explanations.choiceOf(GUILD, lastMessage())).isEmpty();
        assertThat(explanations.digestOf(GUILD, lastMessage())).isEmpty();
        assertThat(explanations.digestOf(DigestTarget.NO_GUILD, lastMessage()))
                .hasValueSatisfying(it -> assertThat(it.id()).isEqualTo(digest.id()));
    }

    @Test
    void ofADigestThatIsGoneNothingIsTold() {
        fixture.schedules.remove(served(content()).key());

        assertThat(explanations.choiceOf(GUILD, lastMessage())).isEmpty();
        assertThat(explanations.digestOf(GUILD, lastMessage())).isEmpty();
        assertThat(explanations.digestOf(GUILD, DeliveryId.random())).isEmpty();
    }

    /** Memberships are checked anew before the next one, which is still to come. */
    @Test
    void aPersonIsToldWhichServersTopicBroughtThePaper() {
        fixture.directory.put(GUILD, PERSON, Membership.MEMBER);
        DigestSchedule digest = servedToPerson();

        assertThat(explanations.explain(digest, FITS).verdicts())
                .extracting(Verdict::interest)
                .containsExactly("agent");
        assertThat(
                        explanations
                                .choiceOf(DigestTarget.NO_GUILD, lastMessage())
                                .orElseThrow()
                                .papers())
                .allSatisfy(it -> assertThat(it.verdicts()).isNotEmpty());
    }

    @Test
    void ofAServerThatAPersonWasNotKnownToBeInNothingIsTold() {
        fixture.directory.put(GUILD, PERSON, Membership.MEMBER);
        servedToPerson();
        fixture.directory.put(GUILD, PERSON, Membership.UNKNOWN);
        fixture.feeds.readAtClosing("2026-06-11", LATER);
        fixture.planAt(THURSDAY_NINE.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(30)));

        assertThat(
                        explanations
                                .explain(fixture.schedules.ofMember(PERSON).orElseThrow(), FITS)
                                .verdicts())
                .isEmpty();
    }

    /** Else a paper that fits a topic would be told to fit nothing. */
    @Test
    void whatHasNotBeenAskedYetMakesAnExplanationNoWholeOne() {
        fixture.directory.put(GUILD, PERSON, Membership.MEMBER);
        DigestSchedule digest =
                fixture.subscribe(PERSON, new Subject.Matching(new Filter.Word("vision")));
        assertThat(explanations.explain(digest, FITS).isWhole()).isTrue();

        fixture.subscribe(PERSON, new Subject.OfServer(GUILD, agents.id()));
        assertThat(explanations.explain(digest, FITS).isWhole()).isFalse();

        assertThat(explanations.explain(servedToPerson(), FITS).isWhole()).isTrue();
    }

    private DigestSchedule servedToPerson() {
        fixture.subscribe(PERSON, new Subject.OfServer(GUILD, agents.id()));
        fixture.clock.set(THURSDAY_NINE);
        fixture.membershipJob().check();
        fixture.planAt(THURSDAY_NINE);
        return fixture.schedules.ofMember(PERSON).orElseThrow();
    }

    private DigestContent content() {
        return DigestContent.USUAL.withTopics(List.of(agents.id()));
    }

    /** The channel's digest with this content, after Thursday's turn. */
    private DigestSchedule served(DigestContent content) {
        fixture.setUp(CHANNEL, content);
        fixture.planAt(THURSDAY_NINE);
        return fixture.schedules.ofGuild(GUILD).getFirst();
    }

    private DeliveryId lastMessage() {
        return fixture.planned().getLast().id();
    }
}
