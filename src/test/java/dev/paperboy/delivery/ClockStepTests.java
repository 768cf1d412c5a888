package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The machine's clock may be set while messages are on their way. */
class ClockStepTests {

    private static final SendOutcome UNCLEAR = new SendOutcome.Unclear("No answer in 30 s");
    private static final LookOutcome FOUND = new LookOutcome.Found(new PostedMessage(2, 77));

    private final DeliveryFixture fixture = new DeliveryFixture(TestDatabase.sqlite());
    private final ManualClock clock = fixture.clock;
    private final FakeSender sender = new FakeSender();
    private final ClockWatch watch = new ClockWatch(clock);
    private final Courier courier = fixture.courier(sender, watch);
    private final Turns turns = new Turns(fixture.queue, watch, DeliveryFixture.PROPERTIES);

    @AfterEach
    void close() {
        fixture.database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-2H", "PT2H", "PT-24H", "PT24H"})
    void whatIsNotSentWhenTheClockIsSetIsSentWithinItsUsualWait(Duration step) {
        DeliveryId id = fixture.add("one");
        sender.answering(new SendOutcome.NotSent("Too many requests"));
        tick();

        clock.advance(step);
        clock.advance(Duration.ofSeconds(10));
        tick();

        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
        assertThat(sender.sent()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-2H", "PT2H", "PT-24H", "PT24H"})
    void whatMayBeThereWhenTheClockIsSetIsLookedForAndNotSentTwice(Duration step) {
        DeliveryId id = fixture.add("one");
        Instant attempt = clock.instant();
        sender.answering(UNCLEAR).seeing(FOUND);
        tick();

        clock.advance(step);
        clock.advance(Duration.ofSeconds(10));
        tick();

        assertThat(sender.sent()).hasSize(1);
        assertThat(sender.looked())
                .singleElement()
                .satisfies(look ->
                        assertThat(look.since()).isBefore(attempt).isBefore(clock.instant()));
        assertThat(fixture.row(id).messageId()).isEqualTo(77);
    }

    /** By the clock it was seconds ago, in truth hours: Discord has forgotten it. */
    @Test
    void whatSeemsToBeYoungSinceTheClockWasPutBackIsLookedFor() {
        fixture.add("one");
        Instant attempt = clock.instant();
        sender.answering(UNCLEAR).seeing(FOUND);
        tick();
        sender.lose(DeliveryFixture.CHANNEL.guildId());
        for (int minute = 0; minute < 120; minute++) {
            clock.advance(Duration.ofMinutes(1));
            tick();
        }
        sender.regain(DeliveryFixture.CHANNEL.guildId());

        clock.set(attempt.plusSeconds(20));
        tick();

        assertThat(sender.sent()).hasSize(1);
        assertThat(sender.looked()).hasSize(1);
    }

    @Test
    void afterTheClockWasPutForwardWhatFailsIsNotGivenUpForThat() {
        DeliveryId id = fixture.add("one");
        sender.answering(UNCLEAR).seeing(new LookOutcome.Unavailable("503"));
        tick();

        clock.advance(Duration.ofDays(1));
        tick();

        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.PENDING);
    }

    @Test
    void whatAProcessHeldBeforeTheClockWasPutBackIsTakenUpByTheNext() {
        DeliveryId id = fixture.add("one");
        fixture.claims.markAttempted(fixture.claim());
        clock.advance(Duration.ofDays(-1));
        sender.seeing(FOUND);

        tick();

        assertThat(fixture.row(id).messageId()).isEqualTo(77);
    }

    @Test
    void aClockThatIsSlewedOrReadOutOfOrderIsTrusted() {
        Instant start = clock.instant();
        clock.advance(Duration.ofMillis(-900));
        watch.tick();

        assertThat(watch.takePutBack()).isFalse();
        assertThat(watch.isWithin(Duration.ofSeconds(60), start.minusSeconds(10))).isTrue();
    }

    /** Once it is past the time from which it was put back, all is as before. */
    @Test
    void attemptsFromAfterTheStepAreTrustedAgain() {
        Instant before = clock.instant();
        clock.advance(Duration.ofHours(-2));
        watch.tick();
        assertThat(watch.takePutBack()).isTrue();
        assertThat(watch.takePutBack()).isFalse();
        Instant early = clock.instant();
        assertThat(watch.isWithin(Duration.ofSeconds(60), early)).isFalse();

        clock.advance(Duration.ofHours(3));
        watch.tick();

        assertThat(watch.isWithin(Duration.ofSeconds(60), clock.instant())).isTrue();
        assertThat(watch.isWithin(Duration.ofHours(4), before.minusSeconds(1))).isFalse();
    }

    private void tick() {
        turns.setRight();
        Optional<Claim> claim = fixture.claimNext();
        claim.ifPresent(courier::carry);
    }
}
