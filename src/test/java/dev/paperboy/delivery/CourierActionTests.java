package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/** How deliveries are carried that are no plain posts. */
class CourierActionTests {

    private static final SendOutcome UNCLEAR = new SendOutcome.Unclear("No answer in 30 s");
    private static final PostedMessage MESSAGE = new PostedMessage(2, 77);

    private final DeliveryFixture fixture = new DeliveryFixture(TestDatabase.sqlite());
    private final ManualClock clock = fixture.clock;
    private final FakeSender sender = new FakeSender();
    private final Courier courier = fixture.courier(sender);

    @AfterEach
    void close() {
        fixture.database.close();
    }

    @Test
    void aForumPostWithoutAnAnswerIsLookedForBeforeItIsOpenedAgain() {
        DeliveryId id = fixture.add("one", new Action.ForumPost());
        Instant first = clock.instant();
        sender.answering(UNCLEAR).seeing(new LookOutcome.Found(MESSAGE));

        carryNext();
        clock.advance(DeliveryFixture.LOOK_AFTER.minusMillis(1));
        assertThat(fixture.claimNext()).isEmpty();
        carryNextIn(Duration.ofMillis(1));

        assertThat(sender.sent()).hasSize(1);
        assertThat(sender.looked())
                .containsExactly(
                        new FakeSender.Look(
                                id,
                                DeliveryFixture.CHANNEL,
                                first.minus(DeliveryFixture.NONCE_TRUST)));
        assertThat(fixture.row(id).messageId()).isEqualTo(77);
    }

    @Test
    void aForumPostThatIsNotThereIsOpenedAnewAndLookedForAnew() {
        DeliveryId id = fixture.add("one", new Action.ForumPost());
        sender.answering(UNCLEAR, UNCLEAR)
                .seeing(new LookOutcome.Absent(), new LookOutcome.Found(MESSAGE));

        carryNext();
        carryNextIn(DeliveryFixture.LOOK_AFTER);
        carryNextIn(DeliveryFixture.LOOK_AFTER);

        assertThat(sender.sent()).hasSize(2);
        assertThat(sender.looked()).hasSize(2);
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aForumPostThatSurelyWasNotOpenedNeedsNoLook() {
        DeliveryId id = fixture.add("one", new Action.ForumPost());
        sender.answering(new SendOutcome.NotSent("Too many requests"));

        carryNext();
        carryNextIn(Duration.ofSeconds(10));

        assertThat(sender.sent()).hasSize(2);
        assertThat(sender.looked()).isEmpty();
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aForumThatMayNotBeReadGetsNoSecondPost() {
        DeliveryId id = fixture.add("one", new Action.ForumPost());
        LookOutcome forbidden = new LookOutcome.Forbidden("May not read");
        sender.answering(UNCLEAR).seeing(forbidden, forbidden);

        carryNext();
        carryNextIn(DeliveryFixture.LOOK_AFTER);
        carryNextIn(Duration.ofSeconds(3));

        assertThat(sender.sent()).hasSize(1);
        assertEnded(id, DeliveryState.UNCERTAIN, "May not read");
    }

    @Test
    void anActionOnAMessageIsToldWhereTheMessageIs() {
        DeliveryId first = fixture.add("first");
        sender.answering(new SendOutcome.Sent(MESSAGE));
        carryNext();
        DeliveryId thread = fixture.add("thread", new Action.StartThread(first));

        carryNext();

        assertThat(sender.sent().getLast().subject()).isEqualTo(MESSAGE);
        assertThat(fixture.row(thread).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void whatDoesNoHarmTwiceIsRepeatedWithoutALook() {
        DeliveryId id = addEdit();
        sender.answering(UNCLEAR, UNCLEAR, UNCLEAR);

        carryNext();
        carryNextIn(Duration.ofHours(1));
        carryNextIn(Duration.ofHours(1));
        carryNextIn(Duration.ofHours(1));

        assertThat(sender.looked()).isEmpty();
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void whatStaysUnclearThoughItIsRepeatedIsGivenUp() {
        DeliveryId id = addEdit();
        sender.answering(UNCLEAR, UNCLEAR);

        carryNext();
        carryNextIn(DeliveryFixture.GIVE_UP_AFTER.plusSeconds(1));

        assertEnded(id, DeliveryState.UNCERTAIN, "Given up: No answer");
    }

    /** However long the other one took. */
    @Test
    void anActionOnAMessageHasItsSixHoursFromWhenTheMessageWasSent() {
        DeliveryId first = fixture.add("first");
        DeliveryId edit = fixture.add("edit", new Action.Edit(first));
        clock.advance(DeliveryFixture.GIVE_UP_AFTER.plusMinutes(60));
        carryNext();
        sender.answering(new SendOutcome.NotSent("Too many requests"));

        carryNext();

        assertThat(fixture.row(edit).state()).isEqualTo(DeliveryState.PENDING);
    }

    @Test
    void anActionOnAMessageThatWasNeverSentEndsWithThatReason() {
        DeliveryId first = fixture.add("first");
        DeliveryId crosspost = fixture.add("crosspost", new Action.Crosspost(first));
        sender.answering(new SendOutcome.Refused(50013, "Missing permissions"));

        carryNext();
        carryNext();

        assertThat(sender.sent()).hasSize(1);
        assertEnded(
                crosspost,
                DeliveryState.FAILED,
                "The message that it is about ended FAILED: Missing permissions");
        assertThat(fixture.told()).hasSize(2);
        assertThat(fixture.told().getLast().refusal()).isNull();
    }

    @Test
    void anActionOnAMessageThatNobodyKnowsEndsWithThatReason() {
        DeliveryId edit = fixture.add("edit", new Action.Edit(DeliveryId.random()));

        carryNext();

        assertThat(sender.sent()).isEmpty();
        assertEnded(edit, DeliveryState.FAILED, "The message that it is about is not known");
    }

    @Test
    void aChannelThatWillRefuseEverythingIsToldByItsCode() {
        fixture.add("one");
        sender.answering(UNCLEAR, new SendOutcome.Refused(50013, "Missing permissions"));

        carryNext();
        carryNextIn(Duration.ofSeconds(2));

        assertThat(fixture.told())
                .singleElement()
                .satisfies(ended -> assertThat(ended.refusal()).isEqualTo(50013))
                .satisfies(ended -> assertThat(ended.state()).isEqualTo(DeliveryState.UNCERTAIN));
    }

    private DeliveryId addEdit() {
        DeliveryId first = fixture.add("first");
        carryNext();
        return fixture.add("edit of " + first, new Action.Edit(first));
    }

    private void carryNext() {
        assertThat(courier.carry(fixture.claim())).isTrue();
    }

    private void carryNextIn(Duration time) {
        clock.advance(time);
        carryNext();
    }

    private void assertEnded(DeliveryId id, DeliveryState state, String reason) {
        DeliveryFixture.Row row = fixture.row(id);
        assertThat(row.state()).isEqualTo(state);
        assertThat(row.reason()).startsWith(reason);
        assertThat(row.finished()).isTrue();
    }
}
