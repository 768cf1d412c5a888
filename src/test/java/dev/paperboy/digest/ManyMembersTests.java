package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.digest.MemberDirectory.Membership;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.Subject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/** What a tick costs while the digests of many people wait; each call of a store is a statement. */
class ManyMembersTests {

    private static final int PEOPLE = 100;
    private static final long GUILD = 1;
    private static final Instant THURSDAY_NINE = Instant.parse("2026-06-11T07:00:00Z");

    private final TestDatabase database = TestDatabase.sqlite();
    private final PlanningFixture fixture =
            PlanningFixture.counted(database, THURSDAY_NINE.minus(Duration.ofHours(1)));
    private final MembershipJob memberships = fixture.membershipJob();

    @BeforeEach
    void subscribe() {
        fixture.feeds.readAtClosing("2026-06-10", Feeds.paper("2606.00001", 1, "agent"));
        Subject agents = new Subject.OfServer(GUILD, fixture.topic(GUILD, "agent").id());
        Subject vision = new Subject.OfServer(GUILD, fixture.topic(GUILD, "vision").id());
        database.transactions()
                .executeWithoutResult(_ -> {
                    for (int person = 1; person <= PEOPLE; person++) {
                        fixture.subscribe(person, agents);
                        fixture.subscribe(person, vision);
                    }
                });
        fixture.clock.set(THURSDAY_NINE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoWaitsForAMembershipCostsThePlannerTwoStatementsAndNoJudgement() {
        int before = fixture.calls();

        fixture.planAt(THURSDAY_NINE);

        assertThat(fixture.calls() - before).isEqualTo(1 + 2 * PEOPLE);
        assertThat(fixture.matching.judgements()).isZero();
        assertThat(fixture.renderer.renderings()).isEmpty();
    }

    /** As while a list is awaited. */
    @Test
    void whoWasAskedAboutCostsTheNextTicksNothing() {
        fixture.directory.put(GUILD, 1, Membership.MEMBER);
        memberships.check();
        int before = fixture.calls();

        fixture.clock.advance(Duration.ofSeconds(5));
        memberships.check();

        assertThat(fixture.calls() - before).isOne();
        assertThat(fixture.directory.asked()).hasSize(PEOPLE);
    }

    @Test
    void onceTheMembershipsAreKnownAllComeWithTheNextTick() {
        for (int person = 1; person <= PEOPLE; person++) {
            fixture.directory.put(GUILD, person, Membership.MEMBER);
        }

        memberships.check();
        fixture.planAt(THURSDAY_NINE);

        assertThat(fixture.planned()).hasSize(PEOPLE);
        assertThat(fixture.directory.asked()).hasSize(PEOPLE);
    }
}
