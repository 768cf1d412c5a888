package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

@EachDatabase
class JdbcQueueTests {

    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final DeliveryFixture fixture;
    private final JdbcQueue queue;

    JdbcQueueTests(TestDatabase database) {
        fixture = new DeliveryFixture(database);
        queue = fixture.queue;
    }

    @Test
    void theFirstOfEachServerComesBeforeTheSecondOfAny() {
        DeliveryId first = add("1", 1, 1);
        DeliveryId second = add("2", 1, 1);
        DeliveryId otherChannel = add("3", 1, 2);
        DeliveryId otherServer = add("4", 2, 2);

        assertThat(due(10)).containsExactly(first, otherServer, otherChannel, second);
        assertThat(due(1)).containsExactly(first, otherServer);
        assertThat(queue.due(10, 3)).hasSize(3);
    }

    /** Otherwise all people together would get as much as one server. */
    @Test
    void aPersonsOwnStandsForAServer() {
        DeliveryId first = add("1", person(1));
        DeliveryId second = add("2", person(1));
        DeliveryId other = add("3", person(2));
        DeliveryId server = add("4", 2, 2);
        DeliveryId serversNext = add("5", new Destination.Member(2, 1));
        DeliveryId third = add("6", person(3));

        assertThat(due(10)).containsExactly(first, other, server, third, second, serversNext);
        assertThat(due(1)).containsExactly(first, other, server, third);
        assertThat(queue.due(1, 2)).extracting(Candidate::id).containsExactly(first, other);
    }

    @Test
    void whoHasNotItsTurnYetIsNotDue() {
        DeliveryId id = add("1", 1, 1);
        fixture.claims.retry(fixture.claim(), WAIT, "because");

        fixture.clock.advance(WAIT.minusMillis(1));
        assertThat(due(10)).isEmpty();
        fixture.clock.advance(Duration.ofMillis(1));
        assertThat(due(10)).containsExactly(id);
    }

    @Test
    void aDueOneKnowsWhereItGoes() {
        Destination member = new Destination.Member(1, 5);
        NewDelivery delivery = DeliveryFixture.delivery("1", member);
        fixture.add(delivery);

        assertThat(queue.due(1, 1))
                .containsExactly(new Candidate(delivery.id(), member, fixture.clock.instant()));
    }

    @Test
    void whatNobodyCanSendIsPostponedAllTogether() {
        DeliveryId pending = add("1", 1, 1);
        DeliveryId crashed = add("2", 1, 2);
        Claim lost = fixture.claims.claim(List.of(crashed)).getFirst();
        fixture.clock.advance(DeliveryFixture.LEASE);

        queue.postpone(List.of(pending, crashed), WAIT, "because");

        assertThat(fixture.row(pending).reason()).isEqualTo("because");
        assertThat(fixture.row(pending).attempts()).isZero();
        assertThat(fixture.claims.markAttempted(lost)).isFalse();
        assertThat(due(10)).isEmpty();
        fixture.clock.advance(WAIT);
        assertThat(due(10)).containsExactlyInAnyOrder(pending, crashed);
    }

    @Test
    void whatADeadProcessHeldIsDueAtOnceAndItsClaimVoid() {
        DeliveryId untried = add("1", 1, 1);
        DeliveryId tried = add("2", 1, 2);
        List<Claim> lost = fixture.claims.claim(List.of(untried, tried));
        lost.stream()
                .filter(claim -> claim.id().equals(tried))
                .forEach(fixture.claims::markAttempted);

        queue.release();

        assertThat(due(10)).containsExactly(untried, tried);
        assertThat(lost).noneMatch(fixture.claims::markAttempted);
        assertThat(fixture.row(untried).attemptedAt()).isNull();
        assertThat(fixture.row(tried).attemptedAt()).isNotNull();
    }

    /** Discord may still be opening it, and would open it twice. */
    @Test
    void aForumPostThatMayBeOnItsWayWaitsForTheEndOfItsLease() {
        NewDelivery post =
                DeliveryFixture.delivery("1", DeliveryFixture.CHANNEL, new Action.ForumPost());
        fixture.add(post);
        fixture.claims.markAttempted(fixture.claim());

        queue.release();

        assertThat(due(10)).isEmpty();
        fixture.clock.advance(DeliveryFixture.LEASE);
        assertThat(due(10)).containsExactly(post.id());
    }

    @Test
    void afterTheClockWasPutBackNobodyWaitsLongerThanAsIfItHadNotBeen() {
        DeliveryId pending = add("1", 1, 1);
        fixture.claims.retry(fixture.claim(), WAIT, "because");
        DeliveryId sending = add("2", 1, 1);
        fixture.claims.claim(List.of(sending));
        fixture.clock.advance(Duration.ofDays(-1));

        queue.heal(LONGEST, DeliveryFixture.LEASE);

        assertThat(due(10)).containsExactly(pending);
        fixture.clock.advance(DeliveryFixture.LEASE);
        assertThat(due(10)).containsExactlyInAnyOrder(pending, sending);
    }

    @Test
    void anOrdinaryWaitNeedsNoHealing() {
        add("1", 1, 1);
        fixture.claims.retry(fixture.claim(), LONGEST, "because");

        queue.heal(LONGEST, DeliveryFixture.LEASE);

        assertThat(due(10)).isEmpty();
    }

    @Test
    void theBacklogIsWhatCouldBeSentAndIsNot() {
        assertThat(queue.backlog()).isEqualTo(new JdbcQueue.Backlog(0, null));
        DeliveryId first = add("1", 1, 1);
        DeliveryId second = add("2", 1, 1);
        fixture.add("3", new Action.Crosspost(second));
        fixture.endings.end(
                fixture.claims.claim(List.of(first)).getFirst(),
                Ending.of(DeliveryState.FAILED, "because"));

        assertThat(queue.backlog())
                .isEqualTo(new JdbcQueue.Backlog(1, fixture.clock.instant().minusMillis(1)));
    }

    /** Each a moment after the last. */
    private DeliveryId add(String key, long server, long channel) {
        return add(key, new Destination.Channel(server, channel));
    }

    private DeliveryId add(String key, Destination destination) {
        DeliveryId id = fixture.add(key, destination);
        fixture.clock.advance(Duration.ofMillis(1));
        return id;
    }

    private static Destination person(long id) {
        return new Destination.Member(Destination.NO_SERVER, id);
    }

    private List<DeliveryId> due(int perServer) {
        return queue.due(perServer, 1000).stream().map(Candidate::id).toList();
    }
}
