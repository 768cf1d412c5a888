package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.Subscription.Stop;
import dev.paperboy.subscription.Subscription.StopReason;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

@EachDatabase
class JdbcDeparturesTests {

    private static final long GUILD = 1L << 60;
    private static final long OTHER = GUILD + 1;
    private static final long PERSON = 7;
    private static final Instant NOON = Instant.parse("2026-06-11T12:00:00Z");

    private final TestDatabase database;
    private final Departures departures;

    JdbcDeparturesTests(TestDatabase database) {
        this.database = database;
        departures = Schedules.departuresOn(database);
    }

    @Test
    void aServerIsLeftSinceItWasFirstKnown() {
        departures.left(GUILD, NOON);
        departures.left(GUILD, NOON.plusSeconds(60));
        departures.left(OTHER, NOON.plusSeconds(30));

        assertThat(departures.has(GUILD)).isTrue();
        assertThat(departures.leftBefore(NOON, 9)).isEmpty();
        assertThat(departures.leftBefore(NOON.plusSeconds(1), 9)).containsExactly(GUILD);
        assertThat(departures.leftBefore(NOON.plusSeconds(99), 9)).containsExactly(GUILD, OTHER);
        assertThat(departures.leftBefore(NOON.plusSeconds(99), 1)).containsExactly(GUILD);
    }

    @Test
    void aServerThatTheBotIsBackInIsLeftNoMore() {
        departures.left(GUILD, NOON);

        assertThat(departures.hold(GUILD)).isTrue();
        assertThat(departures.cameBack(GUILD)).isTrue();

        assertThat(departures.cameBack(GUILD)).isFalse();
        assertThat(departures.hold(GUILD)).isFalse();
        assertThat(departures.has(GUILD)).isFalse();
    }

    @Test
    void whatWasStoppedForItsAbsenceGoesOnAndNothingElse() {
        Subscriptions subscriptions = Schedules.subscriptionsOn(database, 9);
        Subscription rests = subscribed(subscriptions, GUILD, "rests", StopReason.BOT_GONE);
        Subscription stopped = subscribed(subscriptions, GUILD, "stopped", StopReason.NO_MEMBER);
        Subscription elsewhere = subscribed(subscriptions, OTHER, "else", StopReason.BOT_GONE);
        departures.left(GUILD, NOON);

        departures.cameBack(GUILD);

        assertThat(subscriptions.ofMember(PERSON))
                .filteredOn(it -> it.stop() == null)
                .extracting(Subscription::id)
                .containsExactly(rests.id());
        assertThat(subscriptions.ofMember(PERSON))
                .filteredOn(it -> it.stop() != null)
                .extracting(Subscription::id)
                .containsExactlyInAnyOrder(stopped.id(), elsewhere.id());
    }

    @Test
    void somethingRestsOnlyWhileTheBotIsAway() {
        Subscriptions subscriptions = Schedules.subscriptionsOn(database, 9);
        subscriptions.add(PERSON, new Subject.OfServer(GUILD, "topic"), "label", NOON);
        Subscription there = subscriptions.ofMember(PERSON).getFirst();

        departures.rest(there, GUILD, NOON);
        assertThat(subscriptions.ofMember(PERSON)).allMatch(it -> it.stop() == null);

        departures.left(GUILD, NOON);
        departures.rest(there, GUILD, NOON);
        assertThat(subscriptions.ofMember(PERSON))
                .extracting(Subscription::stop)
                .containsExactly(new Stop(NOON, StopReason.BOT_GONE));
    }

    /** Else it would rest for ever: nobody comes back twice. */
    @Test
    void whatComesToRestWhileTheBotComesBackGoesOn()
            throws ExecutionException, InterruptedException {
        Subscriptions subscriptions = Schedules.subscriptionsOn(database, 9);
        subscriptions.add(PERSON, new Subject.OfServer(GUILD, "topic"), "label", NOON);
        Subscription there = subscriptions.ofMember(PERSON).getFirst();
        for (int round = 0; round < 30; round++) {
            departures.left(GUILD, NOON);

            AtOnce.all(
                    List.of(
                            () -> departures.cameBack(GUILD),
                            () -> {
                                departures.rest(there, GUILD, NOON);
                                return true;
                            }));

            assertThat(subscriptions.ofMember(PERSON)).allMatch(it -> it.stop() == null);
        }
    }

    private static Subscription subscribed(
            Subscriptions subscriptions, long guild, String topic, StopReason stopped) {
        Subject subject = new Subject.OfServer(guild, topic);
        subscriptions.add(PERSON, subject, topic, NOON);
        Subscription added =
                subscriptions.ofMember(PERSON).stream()
                        .filter(it -> it.subject().equals(subject))
                        .findFirst()
                        .orElseThrow();
        subscriptions.stop(added, new Stop(NOON, stopped));
        return added;
    }

    @Test
    void theDigestsOfAServerThatWasLeftAreNotDueUntilTheBotIsBack() {
        DigestSchedules schedules =
                database.transactional(new JdbcDigestSchedules(database.client()));
        DigestSettings settings =
                DigestSettings.daily(
                        new DigestTarget(GUILD, 5),
                        new LocalHour(LocalTime.NOON, ZoneOffset.UTC),
                        Locale.ENGLISH);
        schedules.setUp(new DigestRequest(settings, 7, NOON));
        Instant later = NOON.plus(Duration.ofDays(2));
        departures.left(GUILD, NOON);

        assertThat(schedules.dueAt(later)).isEmpty();

        departures.cameBack(GUILD);
        assertThat(schedules.dueAt(later)).hasSize(1);
    }
}
