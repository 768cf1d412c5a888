package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

@EachDatabase
class JdbcClaimsTests {

    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final int CLAIMERS = 4;
    private static final DeliveryState[] ENDS = {
        DeliveryState.DELETED, DeliveryState.FAILED, DeliveryState.UNCERTAIN
    };

    private final DeliveryFixture fixture;
    private final JdbcClaims claims;

    JdbcClaimsTests(TestDatabase database) {
        fixture = new DeliveryFixture(database);
        claims = fixture.claims;
    }

    @Test
    void anEmptyOutboxHasNothingToClaim() {
        assertThat(fixture.claimNext()).isEmpty();
    }

    @Test
    void aClaimHoldsWhatIsToBeSent() {
        NewDelivery delivery = DeliveryFixture.delivery("digest:1:2026-06-12");
        fixture.add(delivery);
        Instant createdAt = fixture.clock.instant();
        fixture.clock.advance(WAIT);

        assertThat(fixture.claim())
                .isEqualTo(
                        new Claim(
                                delivery.id(),
                                1,
                                DeliveryFixture.CHANNEL,
                                new Action.Post(),
                                null,
                                new Claim.Message(delivery.body(), delivery.fallback(), false),
                                1,
                                createdAt,
                                null,
                                null));
    }

    @Test
    void aClaimIsCommittedAsSendingUntilItsLeaseEnds() {
        DeliveryId id = fixture.add("one");

        fixture.claim();

        DeliveryFixture.Row row = fixture.row(id);
        assertThat(row.state()).isEqualTo(DeliveryState.SENDING);
        assertThat(row.nextAt()).isEqualTo(fixture.clock.instant().plus(DeliveryFixture.LEASE));
        assertThat(row.attemptedAt()).isNull();
    }

    @Test
    void whatHasWaitedLongestIsClaimedFirst() {
        DeliveryId first = fixture.add("first");
        fixture.clock.advance(Duration.ofMillis(1));
        DeliveryId second = fixture.add("second");

        assertThat(fixture.claim().id()).isEqualTo(first);
        assertThat(fixture.claim().id()).isEqualTo(second);
        assertThat(fixture.claimNext()).isEmpty();
    }

    @Test
    void aClaimThatRanOutIsTakenOver() {
        fixture.add("one");
        Claim first = fixture.claim();
        assertThat(claims.markAttempted(first)).isTrue();
        Instant attemptedAt = fixture.clock.instant();

        fixture.clock.advance(DeliveryFixture.LEASE.minusMillis(1));
        assertThat(fixture.claimNext()).isEmpty();
        fixture.clock.advance(Duration.ofMillis(1));

        Claim second = fixture.claim();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.epoch()).isEqualTo(first.epoch() + 1);
        assertThat(second.attempts()).isEqualTo(2);
        assertThat(second.attemptedAt()).isEqualTo(attemptedAt);
    }

    @Test
    void whoLostAClaimCanRecordNothing() {
        DeliveryId id = fixture.add("one");
        Claim lost = fixture.claim();
        fixture.clock.advance(DeliveryFixture.LEASE);
        Claim held = fixture.claim();
        Map<String, Object> before = fixture.wholeRow(id);

        assertThat(claims.markAttempted(lost)).isFalse();
        assertThat(end(lost, Ending.sent(new PostedMessage(2, 5)))).isFalse();
        assertThat(end(lost, Ending.of(DeliveryState.FAILED, "planted"))).isFalse();
        assertThat(claims.retry(lost, WAIT, "planted")).isFalse();
        assertThat(claims.postpone(lost, WAIT, "planted")).isFalse();
        assertThat(claims.retryPlain(lost, "planted")).isFalse();

        assertThat(fixture.wholeRow(id)).isEqualTo(before);
        assertThat(end(held, Ending.sent(new PostedMessage(2, 6)))).isTrue();
    }

    @Test
    void whatIsSentStaysSo() {
        DeliveryId id = fixture.add("one");
        Claim claim = fixture.claim();

        assertThat(end(claim, Ending.sent(new PostedMessage(2, 1L << 60)))).isTrue();

        DeliveryFixture.Row row = fixture.row(id);
        assertThat(row.state()).isEqualTo(DeliveryState.SENT);
        assertThat(row.messageId()).isEqualTo(1L << 60);
        assertThat(row.reason()).isNull();
        assertThat(row.finished()).isTrue();
        assertThat(end(claim, Ending.of(DeliveryState.FAILED, "planted"))).isFalse();
        assertNothingIsEverClaimed();
    }

    @Test
    void whatHasEndedIsNotClaimedAgain() {
        for (DeliveryState end : ENDS) {
            DeliveryId id = fixture.add(end.name());

            assertThat(end(fixture.claim(), Ending.of(end, "because"))).isTrue();

            DeliveryFixture.Row row = fixture.row(id);
            assertThat(row.state()).isEqualTo(end);
            assertThat(row.reason()).isEqualTo("because");
            assertThat(row.finished()).isTrue();
            assertNothingIsEverClaimed();
        }
    }

    @Test
    void whatMayBeInItsChannelIsTriedAgainAsSuch() {
        DeliveryId id = fixture.add("one");
        Claim first = fixture.claim();
        claims.markAttempted(first);
        Instant attemptedAt = fixture.clock.instant();
        fixture.clock.advance(Duration.ofSeconds(3));

        assertThat(claims.retry(first, WAIT, "because")).isTrue();

        assertThat(fixture.row(id).reason()).isEqualTo("because");
        assertClaimableOnlyAfter(WAIT);
        Claim second = fixture.claim();
        assertThat(second.attemptedAt()).isEqualTo(attemptedAt);
        assertThat(second.attempts()).isEqualTo(2);
    }

    @Test
    void whatWasPostponedIsAsItWasBeforeTheClaim() {
        fixture.add("one");
        Claim first = fixture.claim();
        claims.markAttempted(first);

        assertThat(claims.postpone(first, WAIT, "because")).isTrue();

        assertClaimableOnlyAfter(WAIT);
        Claim second = fixture.claim();
        assertThat(second.attemptedAt()).isNull();
        assertThat(second.attempts()).isOne();
    }

    @Test
    void whatWasPostponedMayStillBeInItsChannelSinceAnEarlierAttempt() {
        fixture.add("one");
        Claim first = fixture.claim();
        claims.markAttempted(first);
        Instant attemptedAt = fixture.clock.instant();
        claims.retry(first, WAIT, "because");
        fixture.clock.advance(WAIT);
        Claim second = fixture.claim();

        claims.postpone(second, WAIT, "because");

        fixture.clock.advance(WAIT);
        assertThat(fixture.claim().attemptedAt()).isEqualTo(attemptedAt);
    }

    @Test
    void whatIsMalformedGoesOutInItsPlainFormAtOnce() {
        fixture.add("one");
        Claim first = fixture.claim();
        claims.markAttempted(first);

        assertThat(claims.retryPlain(first, "because")).isTrue();

        Claim second = fixture.claim();
        assertThat(second.message().plain()).isTrue();
        assertThat(second.message().current()).startsWith("fallback of one");
        assertThat(second.attemptedAt()).isNull();
    }

    @Test
    @Timeout(60)
    void claimersAtTheSameTimeNeverGetTheSame() throws ExecutionException, InterruptedException {
        int deliveries = 60;
        List<DeliveryId> added = new ArrayList<>();
        for (int i = 0; i < deliveries; i++) {
            added.add(fixture.add("delivery " + i));
        }
        Queue<DeliveryId> claimed = new ConcurrentLinkedQueue<>();
        List<Future<?>> claimers = new ArrayList<>();
        AtomicBoolean hasFailed = new AtomicBoolean();

        // Virtual ones that never wait would keep the others off the processor for ever.
        try (ExecutorService executor = Executors.newFixedThreadPool(CLAIMERS)) {
            for (int i = 0; i < CLAIMERS; i++) {
                claimers.add(executor.submit(() -> claimUntil(deliveries, claimed, hasFailed)));
            }
        }

        for (Future<?> claimer : claimers) {
            claimer.get();
        }
        assertThat(claimed).containsExactlyInAnyOrderElementsOf(added);
    }

    /**
     * One may come away with nothing while others are at it, so that nothing is no end; but where
     * one has failed, the others would wait for what it has claimed for ever.
     */
    private void claimUntil(int deliveries, Queue<DeliveryId> claimed, AtomicBoolean hasFailed) {
        boolean isDone = false;
        try {
            while (claimed.size() < deliveries && !hasFailed.get()) {
                Optional<Claim> claim = fixture.claimNext();
                claim.map(Claim::id).ifPresent(claimed::add);
            }
            isDone = true;
        } finally {
            if (!isDone) {
                hasFailed.set(true);
            }
        }
    }

    private boolean end(Claim claim, Ending ending) {
        return fixture.endings.end(claim, ending);
    }

    private void assertClaimableOnlyAfter(Duration wait) {
        fixture.clock.advance(wait.minusMillis(1));
        assertThat(fixture.claimNext()).isEmpty();
        fixture.clock.advance(Duration.ofMillis(1));
    }

    private void assertNothingIsEverClaimed() {
        fixture.clock.advance(Duration.ofDays(400));
        assertThat(fixture.claimNext()).isEmpty();
    }
}
