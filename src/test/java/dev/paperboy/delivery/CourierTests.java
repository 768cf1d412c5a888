package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.paperboy.ManualClock;
import dev.paperboy.delivery.DeliveryFixture.Row;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class CourierTests {

    private static final SendOutcome UNCLEAR = new SendOutcome.Unclear("No answer in 30 s");
    private static final SendOutcome NOT_SENT = new SendOutcome.NotSent("Too many requests");
    private static final SendOutcome REFUSED =
            new SendOutcome.Refused(50013, "Missing permissions");
    private static final SendOutcome DOUBTFUL =
            new SendOutcome.Doubtful(new SendOutcome.Refused(50013, "Lacks a permission"));
    private static final LookOutcome FORBIDDEN =
            new LookOutcome.Forbidden("May not read the history");
    private static final Duration DOUBTED = Duration.ofSeconds(3);
    private static final SendOutcome MALFORMED = new SendOutcome.Malformed("Too long");
    private static final LookOutcome UNAVAILABLE = new LookOutcome.Unavailable("503");
    private static final Duration BEYOND_NONCE = DeliveryFixture.NONCE_TRUST;

    private final DeliveryFixture fixture = new DeliveryFixture(TestDatabase.sqlite());
    private final ManualClock clock = fixture.clock;
    private final FakeSender sender = new FakeSender();
    private Courier courier = newCourier();

    private Courier newCourier() {
        return fixture.courier(sender);
    }

    @AfterEach
    void close() {
        fixture.database.close();
    }

    @Test
    void aMessageThatDiscordTakesIsSent() {
        NewDelivery delivery = DeliveryFixture.delivery("one");
        fixture.add(delivery);

        assertThat(carryNext()).isTrue();

        assertThat(sender.sent())
                .containsExactly(
                        new Errand(
                                delivery.id(),
                                delivery.destination(),
                                delivery.action(),
                                delivery.body(),
                                null));
        Row row = fixture.row(delivery.id());
        assertThat(row.state()).isEqualTo(DeliveryState.SENT);
        assertThat(row.messageId()).isEqualTo(FakeSender.SENT.message().messageId());
        assertThat(row.reason()).isNull();
    }

    @Test
    void beforeTheFirstByteItIsOnRecordThatTheMessageMayBeSent() {
        DeliveryId id = fixture.add("one");
        List<Row> seen = new ArrayList<>();
        sender.answering(() -> {
            seen.add(fixture.row(id));
            return FakeSender.SENT;
        });

        carryNext();

        assertThat(seen)
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(DeliveryState.SENDING))
                .satisfies(row -> assertThat(row.attemptedAt()).isEqualTo(clock.instant()));
    }

    @Test
    void aMessageThatSomebodyDeletedIsNotSentAgain() {
        DeliveryId id = fixture.add("one");
        sender.answering(UNCLEAR, new SendOutcome.Deleted());

        carryNext();
        carryNextIn(Duration.ofSeconds(2));

        assertEnded(id, DeliveryState.DELETED, "Deleted");
    }

    @Test
    void aMessageThatWasSurelyNotSentIsTriedAfresh() {
        DeliveryId id = fixture.add("one");
        sender.answering(NOT_SENT);

        assertThat(carryNext()).isTrue();

        Row row = fixture.row(id);
        assertThat(row.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(row.reason()).isEqualTo("Too many requests");
        assertThat(row.attemptedAt()).isNull();
        assertThat(row.attempts()).isZero();
        carryNextIn(Duration.ofMinutes(10));
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void anUnclearMessageIsRepeatedWithItsIdWhileDiscordKnowsThat() {
        DeliveryId id = fixture.add("one");
        Instant first = clock.instant();
        sender.answering(UNCLEAR, UNCLEAR);

        carryNext();
        carryNextIn(Duration.ofSeconds(2));
        assertThat(fixture.row(id).attemptedAt()).isEqualTo(first);
        carryNextIn(Duration.ofSeconds(4));

        assertThat(sender.sent()).hasSize(3).containsOnly(sender.sent().getFirst());
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void anUnclearMessageIsLookedForOnceDiscordMayHaveForgottenItsId() {
        DeliveryId id = fixture.add("one");
        Instant first = clock.instant();
        sender.answering(UNCLEAR).seeing(new LookOutcome.Found(new PostedMessage(2, 77)));

        carryNext();
        carryNextIn(BEYOND_NONCE);

        assertThat(sender.sent()).hasSize(1);
        assertThat(sender.looked())
                .containsExactly(
                        new FakeSender.Look(
                                id,
                                DeliveryFixture.CHANNEL,
                                first.minus(DeliveryFixture.NONCE_TRUST)));
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
        assertThat(fixture.row(id).messageId()).isEqualTo(77);
    }

    /** How long ago the attempt was, nobody knows then. */
    @Test
    void anUnclearMessageIsLookedForWhereTheClockWasPutBackBehindItsAttempt() {
        DeliveryId id = fixture.add("one");
        fixture.clock.advance(Duration.ofHours(3));
        sender.answering(UNCLEAR).seeing(new LookOutcome.Found(new PostedMessage(2, 77)));
        carryNext();
        fixture.database
                .client()
                .sql("UPDATE delivery SET next_at = 0 WHERE id = ?")
                .param(id.value())
                .update();

        carryNextIn(Duration.ofHours(-2));

        assertThat(sender.sent()).hasSize(1);
        assertThat(fixture.row(id).messageId()).isEqualTo(77);
    }

    @Test
    void aMessageThatIsNotThereIsSentAgain() {
        DeliveryId id = fixture.add("one");
        sender.answering(UNCLEAR, UNCLEAR).seeing(new LookOutcome.Absent());

        carryNext();
        carryNextIn(BEYOND_NONCE);

        assertThat(sender.sent()).hasSize(2).containsOnly(sender.sent().getFirst());
        assertThat(fixture.row(id).attemptedAt()).isEqualTo(clock.instant());
        // Within the window of the new attempt there is no need to look.
        carryNextIn(Duration.ofSeconds(4));
        assertThat(sender.looked()).hasSize(1);
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aMessageWhoseChannelMayNotBeReadIsNotSentAgain() {
        DeliveryId id = fixture.add("one");
        sender.answering(UNCLEAR).seeing(FORBIDDEN, FORBIDDEN);

        carryNext();
        carryNextIn(BEYOND_NONCE);
        carryNextIn(DOUBTED);

        assertThat(sender.sent()).hasSize(1);
        assertEnded(id, DeliveryState.UNCERTAIN, "May not read the history");
    }

    /** However often it was tried before: what the second look says, an admin should know soon. */
    @Test
    void aLookThatIsInDoubtIsSoonRepeated() {
        DeliveryId id = fixture.add("one");
        sender.answering(UNCLEAR).seeing(UNAVAILABLE, UNAVAILABLE, FORBIDDEN, FORBIDDEN);
        carryNext();
        carryNextIn(BEYOND_NONCE);
        carryNextIn(Duration.ofMinutes(5));
        carryNextIn(Duration.ofMinutes(5));
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.PENDING);

        carryNextIn(DOUBTED);

        assertEnded(id, DeliveryState.UNCERTAIN, "May not read the history");
        assertThat(sender.sent()).hasSize(1);
    }

    /** As when the picture of a server was incomplete for a moment. */
    @Test
    void aLookThatIsForbiddenOnceAndAllowedThenIsBelieved() {
        DeliveryId id = fixture.add("one");
        sender.answering(UNCLEAR)
                .seeing(FORBIDDEN, new LookOutcome.Found(new PostedMessage(2, 77)));
        carryNext();
        carryNextIn(BEYOND_NONCE);

        carryNextIn(DOUBTED);

        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aRefusalThatDiscordWasNotAskedForIsBelievedTheSecondTime() {
        DeliveryId id = fixture.add("one");
        sender.answering(DOUBTFUL, DOUBTFUL);

        carryNext();
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.PENDING);
        assertThat(fixture.row(id).attemptedAt()).isNull();
        carryNextIn(DOUBTED);

        assertEnded(id, DeliveryState.FAILED, "Lacks a permission");
    }

    @Test
    void theFirstDoubtIsRememberedOverARestart() {
        DeliveryId id = fixture.add("one");
        sender.answering(DOUBTFUL, DOUBTFUL);
        carryNext();

        courier = newCourier();
        carryNextIn(DOUBTED);

        assertEnded(id, DeliveryState.FAILED, "Lacks a permission");
    }

    /** As when the picture of a server was incomplete for a moment. */
    @Test
    void aMessageThatIsDoubtedOnceAndTakenThenIsSent() {
        DeliveryId id = fixture.add("one");
        sender.answering(DOUBTFUL);
        carryNext();

        carryNextIn(DOUBTED);

        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aDoubtIsForgottenOnceDiscordIsAskedThoughACrashKeepsTheAnswer() {
        DeliveryId id = fixture.add("one");
        sender.answering(DOUBTFUL, DOUBTFUL).seeing(new LookOutcome.Absent());
        carryNext();
        clock.advance(DOUBTED);
        fixture.claims.markAttempted(fixture.claim());

        carryNextIn(DeliveryFixture.LEASE);

        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.PENDING);
    }

    @Test
    void aDoubtForAnotherReasonIsAFirstDoubt() {
        DeliveryId id = fixture.add("one");
        sender.answering(
                DOUBTFUL,
                new SendOutcome.Doubtful(new SendOutcome.Refused(50013, "Lacks another one")));
        carryNext();

        carryNextIn(DOUBTED);

        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.PENDING);
    }

    @Test
    void ofAMessageThatMayHaveBeenSentADoubtBelievedLeavesItUncertain() {
        DeliveryId id = fixture.add("one");
        sender.answering(UNCLEAR, DOUBTFUL, DOUBTFUL);
        carryNext();

        carryNextIn(Duration.ofSeconds(2));
        carryNextIn(DOUBTED);

        assertEnded(id, DeliveryState.UNCERTAIN, "Lacks a permission");
    }

    @Test
    void aMessageIsNotSentAgainBeforeItsChannelCouldBeRead() {
        DeliveryId id = fixture.add("one");
        sender.answering(UNCLEAR)
                .seeing(UNAVAILABLE, UNAVAILABLE, new LookOutcome.Found(new PostedMessage(2, 77)));

        carryNext();
        carryNextIn(BEYOND_NONCE);
        assertThat(fixture.row(id).reason()).isEqualTo("503");
        carryNextIn(Duration.ofMinutes(5));
        carryNextIn(Duration.ofMinutes(5));

        assertThat(sender.sent()).hasSize(1);
        assertThat(sender.looked()).hasSize(3);
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aMessageThatACrashLeftBehindIsLookedFor() {
        DeliveryId id = fixture.add("one");
        Claim crashed = fixture.claim();
        fixture.claims.markAttempted(crashed);
        sender.seeing(new LookOutcome.Found(new PostedMessage(2, 77)));

        carryNextIn(DeliveryFixture.LEASE);

        assertThat(sender.sent()).isEmpty();
        assertThat(fixture.row(id).messageId()).isEqualTo(77);
    }

    @Test
    void aMessageThatACrashKeptFromBeingSentIsSent() {
        DeliveryId id = fixture.add("one");
        fixture.claim();

        carryNextIn(DeliveryFixture.LEASE);

        assertThat(sender.sent()).hasSize(1);
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aRefusedMessageEndsWithTheReason() {
        DeliveryId id = fixture.add("one");
        sender.answering(REFUSED);

        assertThat(carryNext()).isTrue();

        assertEnded(id, DeliveryState.FAILED, "Missing permissions");
    }

    @Test
    void aMessageRefusedAfterAnUnclearAttemptMayBeThereAllTheSame() {
        DeliveryId id = fixture.add("one");
        sender.answering(UNCLEAR, REFUSED);

        carryNext();
        carryNextIn(Duration.ofSeconds(2));

        assertEnded(id, DeliveryState.UNCERTAIN, "Missing permissions");
    }

    @Test
    void aMessageRefusedAfterALookIsNotThere() {
        DeliveryId id = fixture.add("one");
        sender.answering(UNCLEAR, REFUSED).seeing(new LookOutcome.Absent());

        carryNext();
        carryNextIn(BEYOND_NONCE);

        assertEnded(id, DeliveryState.FAILED, "Missing permissions");
    }

    @Test
    void aMalformedMessageGoesOutPlainOnce() {
        DeliveryId id = fixture.add("one");
        sender.answering(MALFORMED);

        carryNext();
        carryNext();

        assertThat(sender.bodies()).containsExactly("body of one", "fallback of one");
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    /** Somebody on the way may have found the repetition malformed, and not Discord. */
    @Test
    void aMessageMalformedAfterAnUnclearAttemptMayBeThereAllTheSame() {
        DeliveryId id = fixture.add("one");
        sender.answering(UNCLEAR, MALFORMED).seeing(new LookOutcome.Found(new PostedMessage(2, 7)));

        carryNext();
        carryNextIn(Duration.ofSeconds(2));
        carryNextIn(BEYOND_NONCE);

        assertThat(sender.sent()).hasSize(2);
        assertThat(fixture.row(id).messageId()).isEqualTo(7);
    }

    @Test
    void aMessageMalformedInBothFormsEndsWithTheReason() {
        DeliveryId id = fixture.add("one");
        sender.answering(MALFORMED, MALFORMED);

        carryNext();
        carryNext();

        assertEnded(id, DeliveryState.FAILED, "Too long");
    }

    @Test
    void aPlainMessageMalformedAfterAnUnclearAttemptMayBeThereAllTheSame() {
        DeliveryId id = fixture.add("one");
        sender.answering(MALFORMED, UNCLEAR, MALFORMED);

        carryNext();
        carryNext();
        carryNextIn(Duration.ofSeconds(4));

        assertEnded(id, DeliveryState.UNCERTAIN, "Too long");
    }

    @Test
    void aPlainMessageStaysPlainWhenItIsRepeated() {
        fixture.add("one");
        sender.answering(MALFORMED, UNCLEAR);

        carryNext();
        carryNext();
        carryNextIn(Duration.ofSeconds(4));

        assertThat(sender.bodies())
                .containsExactly("body of one", "fallback of one", "fallback of one");
    }

    @Test
    void aPlainMessageThatBearsItsMarkIsLookedForLikeAnother() {
        DeliveryId id = fixture.add("one");
        sender.answering(MALFORMED, UNCLEAR).seeing(new LookOutcome.Absent());

        carryNext();
        carryNext();
        carryNextIn(BEYOND_NONCE);

        assertThat(sender.bodies())
                .containsExactly("body of one", "fallback of one", "fallback of one");
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    /** No look could find it. */
    @Test
    void aMessageWithoutAMarkThatIsNotFoundIsNotSentAgain() {
        NewDelivery delivery =
                new NewDelivery(
                        DeliveryId.random(),
                        "one",
                        DeliveryFixture.CHANNEL,
                        new Action.Post(),
                        "marked below",
                        "plain");
        fixture.add(delivery);
        sender.answering(MALFORMED, UNCLEAR).seeing(new LookOutcome.Absent());

        carryNext();
        carryNext();
        carryNextIn(BEYOND_NONCE);

        assertThat(sender.sent()).hasSize(2);
        assertEnded(delivery.id(), DeliveryState.UNCERTAIN, "It bears no mark");
    }

    @Test
    void aBotThatDiscordDoesNotKnowHasNothingSentAndSaysSo() {
        DeliveryId id = fixture.add("one");
        sender.answering(new SendOutcome.Unauthorized("401"));

        assertThat(carryNext()).isFalse();

        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.PENDING);
        assertThat(fixture.row(id).attemptedAt()).isNull();
    }

    @Test
    void aMessageToAServerOutOfReachWaitsAndCountsAsUntried() {
        DeliveryId id = fixture.add("one");
        sender.lose(DeliveryFixture.CHANNEL.guildId());

        for (int i = 0; i < 20; i++) {
            assertThat(carryNextIn(Duration.ofSeconds(10))).isTrue();
        }

        assertThat(sender.sent()).isEmpty();
        assertThat(fixture.row(id).attempts()).isZero();
        assertThat(fixture.row(id).attemptedAt()).isNull();
        assertThat(fixture.row(id).reason()).isEqualTo("The server is not reachable from here");
        sender.regain(DeliveryFixture.CHANNEL.guildId());
        carryNextIn(Duration.ofSeconds(10));
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void whatHasNotBeenSentInSixHoursIsGivenUp() {
        DeliveryId id = fixture.add("one");
        sender.lose(DeliveryFixture.CHANNEL.guildId());

        carryNextIn(DeliveryFixture.GIVE_UP_AFTER);
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.PENDING);
        carryNextIn(Duration.ofSeconds(10));

        assertEnded(id, DeliveryState.FAILED, "Given up: The server is not reachable from here");
    }

    @Test
    void whereTheBotWasThrownOutNothingIsWaitedForOnceThatIsSure() {
        DeliveryId id = fixture.add("one");
        sender.leave(DeliveryFixture.CHANNEL.guildId());

        carryNextIn(Duration.ofMinutes(2));
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.PENDING);
        carryNextIn(Duration.ofSeconds(10));

        assertEnded(id, DeliveryState.FAILED, "Given up: The bot was not in the server");
        assertThat(sender.sent()).isEmpty();
    }

    /** As for a moment while it comes back: the client forgets the outage first. */
    @Test
    void ofAServerThatWasOutOfReachItIsBelievedTheSecondTimeThatTheBotWasThrownOut() {
        DeliveryId id = fixture.add("one");
        sender.lose(DeliveryFixture.CHANNEL.guildId());
        carryNextIn(Duration.ofMinutes(10));
        sender.leave(DeliveryFixture.CHANNEL.guildId());

        carryNextIn(Duration.ofSeconds(10));
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.PENDING);
        sender.regain(DeliveryFixture.CHANNEL.guildId());
        carryNextIn(Duration.ofSeconds(10));

        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void whatMayHaveBeenSentBeforeTheServerWasLostIsGivenUpAsUncertain() {
        DeliveryId id = fixture.add("one");
        sender.answering(UNCLEAR);
        carryNext();
        sender.lose(DeliveryFixture.CHANNEL.guildId());

        carryNextIn(DeliveryFixture.GIVE_UP_AFTER.plusSeconds(10));

        assertEnded(id, DeliveryState.UNCERTAIN, "Given up: The server is not reachable from here");
    }

    @Test
    void whatIsUnclearForSixHoursIsLookedForBeforeItIsGivenUp() {
        DeliveryId id = fixture.add("one");
        sender.lose(DeliveryFixture.CHANNEL.guildId());
        carryNextIn(DeliveryFixture.GIVE_UP_AFTER.minusSeconds(10));
        sender.regain(DeliveryFixture.CHANNEL.guildId());
        sender.answering(UNCLEAR, UNCLEAR).seeing(new LookOutcome.Found(new PostedMessage(2, 77)));

        carryNextIn(Duration.ofSeconds(10));
        carryNextIn(Duration.ofSeconds(20));
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.PENDING);
        carryNextIn(BEYOND_NONCE);

        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void whatIsNotThereAfterSixHoursIsTriedOnceMoreAndGivenUp() {
        DeliveryId id = fixture.add("one");
        sender.answering(UNCLEAR, UNCLEAR)
                .seeing(new LookOutcome.Absent(), new LookOutcome.Absent());

        carryNext();
        carryNextIn(DeliveryFixture.GIVE_UP_AFTER.plusSeconds(1));
        assertThat(sender.sent()).hasSize(2);
        carryNextIn(BEYOND_NONCE);

        assertThat(sender.sent()).hasSize(2);
        assertEnded(id, DeliveryState.FAILED, "Given up: ");
    }

    @Test
    void whatCannotBeLookedForInSixHoursStaysUncertain() {
        DeliveryId id = fixture.add("one");
        sender.answering(UNCLEAR).seeing(UNAVAILABLE, UNAVAILABLE);

        carryNext();
        carryNextIn(DeliveryFixture.GIVE_UP_AFTER);
        carryNextIn(Duration.ofMinutes(5));

        assertThat(sender.sent()).hasSize(1);
        assertEnded(id, DeliveryState.UNCERTAIN, "Given up: 503");
    }

    @Test
    void whatGrewOldWhileTheBotWasDownHasItsSixHoursFromTheStart() {
        DeliveryId id = fixture.add("one");
        clock.advance(Duration.ofDays(2));
        courier = newCourier();
        // The gateway is never connected at the first tick.
        sender.lose(DeliveryFixture.CHANNEL.guildId());
        carryNext();
        sender.regain(DeliveryFixture.CHANNEL.guildId());

        carryNextIn(Duration.ofSeconds(10));

        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void repetitionsComeEverMoreRarelyUpToFiveMinutes() {
        DeliveryId id = fixture.add("one");
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            sender.answering(UNCLEAR).seeing(new LookOutcome.Absent());
        }

        for (int i = 0; i < 10; i++) {
            clock.set(fixture.row(id).nextAt());
            carryNext();
            waits.add(Duration.between(clock.instant(), fixture.row(id).nextAt()).toSeconds());
        }

        assertThat(waits).containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
    }

    @Test
    void aSenderThatFailsWhileSendingLeavesTheMessageUnclear() {
        DeliveryId id = fixture.add("one");
        sender.answering(CourierTests::failToSend)
                .seeing(new LookOutcome.Found(new PostedMessage(2, 77)));

        assertThatIllegalStateException().isThrownBy(this::carryNext).withMessage("planted");

        Row row = fixture.row(id);
        assertThat(row.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(row.attemptedAt()).isEqualTo(clock.instant());
        assertThat(row.reason()).isEqualTo("Sending failed: IllegalStateException");
        carryNextIn(BEYOND_NONCE);
        assertThat(fixture.row(id).messageId()).isEqualTo(77);
    }

    @Test
    void aSenderThatFailsWhileLookingLeavesTheMessageUnclear() {
        DeliveryId id = fixture.add("one");
        sender.answering(UNCLEAR)
                .seeing(CourierTests::failToLook)
                .seeing(new LookOutcome.Found(new PostedMessage(2, 77)));
        carryNext();
        clock.advance(BEYOND_NONCE);

        assertThatIllegalStateException().isThrownBy(this::carryNext).withMessage("planted");

        carryNextIn(Duration.ofMinutes(5));
        assertThat(sender.sent()).hasSize(1);
        assertThat(fixture.row(id).messageId()).isEqualTo(77);
    }

    @Test
    void aSenderThatFailsForSixHoursIsGivenUp() {
        DeliveryId id = fixture.add("one");
        sender.answering(CourierTests::failToSend);
        clock.advance(DeliveryFixture.GIVE_UP_AFTER.plusSeconds(1));

        assertThat(carryNext()).isTrue();

        assertEnded(id, DeliveryState.UNCERTAIN, "Given up: Sending failed");
    }

    @Test
    void whoLostItsClaimSendsNothing() {
        fixture.add("one");
        Claim lost = fixture.claim();
        clock.advance(DeliveryFixture.LEASE);
        Claim held = fixture.claim();

        assertThat(courier.carry(lost)).isTrue();

        assertThat(sender.sent()).isEmpty();
        courier.carry(held);
        assertThat(sender.sent()).hasSize(1);
    }

    /** Fails as only a bug does. */
    private static SendOutcome failToSend() {
        throw new IllegalStateException("planted");
    }

    private static LookOutcome failToLook() {
        throw new IllegalStateException("planted");
    }

    private boolean carryNext() {
        return courier.carry(fixture.claim());
    }

    private boolean carryNextIn(Duration time) {
        clock.advance(time);
        return carryNext();
    }

    private void assertEnded(DeliveryId id, DeliveryState state, String reason) {
        Row row = fixture.row(id);
        assertThat(row.state()).isEqualTo(state);
        assertThat(row.reason()).startsWith(reason);
        assertThat(row.finished()).isTrue();
    }
}
