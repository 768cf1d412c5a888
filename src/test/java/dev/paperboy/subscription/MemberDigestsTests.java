package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.Filter;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.Subscription.Stop;
import dev.paperboy.subscription.Subscription.StopReason;
import dev.paperboy.subscription.Subscriptions.Adding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;

@EachDatabase
class MemberDigestsTests {

    private static final long PERSON = 1L << 60;
    private static final long OTHER_PERSON = 2;
    private static final LocalHour BERLIN_NINE =
            new LocalHour(LocalTime.of(9, 0), ZoneId.of("Europe/Berlin"));
    private static final Instant FRIDAY_NOON = Instant.parse("2026-06-12T10:00:00Z");
    private static final Subject ADA = new Subject.ByAuthor("Ada");
    private static final Subject GRACE = new Subject.ByAuthor("Grace");

    private final TestDatabase database;
    private final Subscriptions subscriptions;
    private final DigestSchedules schedules;
    private final MemberDigests members;

    MemberDigestsTests(TestDatabase database) {
        this.database = database;
        this.subscriptions = Schedules.subscriptionsOn(database, 2);
        this.schedules = Schedules.on(database);
        this.members = Schedules.membersOn(database, subscriptions, schedules);
    }

    @Test
    void theFirstSubscriptionMakesTheDigest() {
        assertThat(schedules.ofMember(PERSON)).isEmpty();

        assertThat(subscribe(PERSON, ADA)).isInstanceOf(Adding.Added.class);

        DigestSchedule digest = schedules.ofMember(PERSON).orElseThrow();
        assertThat(digest.target()).isEqualTo(DigestTarget.direct(PERSON));
        assertThat(digest.target().isDirect()).isTrue();
        assertThat(digest.key().guildId()).isEqualTo(DigestTarget.NO_GUILD);
        assertThat(digest.recurrence()).isEqualTo(Recurrence.daily(BERLIN_NINE));
        assertThat(digest.settings().locale()).isEqualTo(Locale.GERMAN);
        assertThat(digest.settings().content().tellsGaps()).isFalse();
        assertThat(digest.createdBy()).isEqualTo(PERSON);
        assertThat(schedules.ofMember(OTHER_PERSON)).isEmpty();
        assertThat(schedules.dueAt(digest.nextRunAt())).containsExactly(digest.key());
    }

    @Test
    void theSecondOneDoesNotMakeAnotherNorChangeIt() {
        subscribe(PERSON, ADA);
        DigestSchedule weekly = changed(weekly());

        subscribe(PERSON, GRACE);

        assertThat(digests()).isOne();
        assertThat(schedules.ofMember(PERSON)).contains(weekly);
    }

    @Test
    void whatIsOneTooManyMakesNoDigest() {
        subscriptions.add(PERSON, ADA, "label", FRIDAY_NOON);
        subscriptions.add(PERSON, GRACE, "label", FRIDAY_NOON);

        assertThat(subscribe(PERSON, new Subject.ByAuthor("Third")))
                .isInstanceOf(Adding.TooMany.class);
        assertThat(schedules.ofMember(PERSON)).isEmpty();
    }

    @Test
    void whatWasStoppedLongAgoEndsAndTheDigestWithTheLastOne() {
        subscribe(PERSON, ADA);
        subscribe(PERSON, GRACE);
        subscribe(OTHER_PERSON, ADA);
        subscriptions.ofMember(PERSON).forEach(it -> stop(it, FRIDAY_NOON));
        subscriptions.ofMember(OTHER_PERSON).forEach(it -> stop(it, FRIDAY_NOON.plusSeconds(60)));

        assertThat(members.endStopped(FRIDAY_NOON, 9)).isZero();
        assertThat(members.endStopped(FRIDAY_NOON.plusSeconds(60), 9)).isEqualTo(1);

        assertThat(subscriptions.ofMember(PERSON)).isEmpty();
        assertThat(schedules.ofMember(PERSON)).isEmpty();
        assertThat(subscriptions.ofMember(OTHER_PERSON)).hasSize(1);
        assertThat(schedules.ofMember(OTHER_PERSON)).isPresent();
    }

    @Test
    void whatWasNotStoppedLongAgoStaysWithTheDigest() {
        subscribe(PERSON, ADA);
        subscribe(PERSON, GRACE);
        subscriptions.ofMember(PERSON).stream()
                .filter(it -> it.subject().equals(ADA))
                .forEach(it -> stop(it, FRIDAY_NOON));

        assertThat(members.endStopped(FRIDAY_NOON.plusSeconds(1), 9)).isEqualTo(1);

        assertThat(subscriptions.ofMember(PERSON))
                .extracting(Subscription::subject)
                .containsExactly(GRACE);
        assertThat(schedules.ofMember(PERSON)).isPresent();
    }

    @Test
    void whatWasStoppedAndCannotBeUnderstoodKeepsNothingElseFromEnding() {
        for (long person : List.of(PERSON, OTHER_PERSON)) {
            subscribe(person, new Subject.Matching(new Filter.Word("agents")));
            subscriptions.ofMember(person).forEach(it -> stop(it, FRIDAY_NOON));
        }
        database.client()
                .sql("UPDATE subscription SET subject = '(((' WHERE user_id = ?")
                .param(OTHER_PERSON)
                .update();

        assertThat(members.endStopped(FRIDAY_NOON.plusSeconds(1), 1)).isEqualTo(1);
        assertThat(members.endStopped(FRIDAY_NOON.plusSeconds(1), 1)).isEqualTo(1);
        assertThat(members.endStopped(FRIDAY_NOON.plusSeconds(1), 1)).isZero();

        assertThat(rowsOf(PERSON)).isZero();
        assertThat(rowsOf(OTHER_PERSON)).isZero();
    }

    /** Which of the two is first is open; what was asked for last is there in any case. */
    @Test
    void whoSubscribesAgainWhileItEndsHasIt() throws ExecutionException, InterruptedException {
        for (int round = 0; round < 30; round++) {
            subscribe(PERSON, ADA);
            subscriptions.ofMember(PERSON).forEach(it -> stop(it, FRIDAY_NOON));

            AtOnce.all(
                    List.of(
                            () -> members.endStopped(FRIDAY_NOON.plusSeconds(1), 9),
                            () -> subscribe(PERSON, ADA)));

            assertThat(subscriptions.ofMember(PERSON))
                    .singleElement()
                    .matches(it -> it.stop() == null);
            assertThat(schedules.ofMember(PERSON)).isPresent();
            members.end(PERSON);
        }
    }

    private void stop(Subscription subscription, Instant at) {
        subscriptions.stop(subscription, new Stop(at, StopReason.TOPIC_GONE));
    }

    @Test
    void theLastOnesEndRemovesIt() {
        subscribe(PERSON, ADA);
        subscribe(PERSON, GRACE);
        subscribe(OTHER_PERSON, ADA);
        List<Subscription> both = subscriptions.ofMember(PERSON);

        members.unsubscribe(PERSON, both.getFirst().id());
        assertThat(schedules.ofMember(PERSON)).isPresent();
        assertThat(members.unsubscribe(OTHER_PERSON, both.getLast().id())).isEmpty();
        members.unsubscribe(PERSON, both.getLast().id());

        assertThat(schedules.ofMember(PERSON)).isEmpty();
        assertThat(schedules.ofMember(OTHER_PERSON)).isPresent();
        assertThat(members.unsubscribe(PERSON, both.getLast().id())).isEmpty();
    }

    @Test
    void atTheEndNothingIsLeftOfThePerson() {
        subscribe(PERSON, ADA);
        changed(weekly());
        subscribe(PERSON, new Subject.Matching(new Filter.Word("agents")));
        subscribe(OTHER_PERSON, ADA);

        members.end(PERSON);
        members.end(PERSON);

        assertThat(rowsOf(PERSON)).isZero();
        assertThat(rowsOf(OTHER_PERSON)).isEqualTo(2);
    }

    /** As when a newer version understands other filters and Java other zones. */
    @ParameterizedTest
    @ValueSource(strings = {"zone = 'Mars/Olympus_Mons'", "filter = '((('"})
    void atTheEndNothingIsLeftOfWhatCannotBeReadEither(String spoilt) {
        subscribe(PERSON, ADA);
        subscribe(PERSON, new Subject.Matching(new Filter.Word("agents")));
        spoil(spoilt);
        database.client()
                .sql("UPDATE subscription SET subject = '(((' WHERE kind = 'FILTER'")
                .update();

        members.end(PERSON);

        assertThat(rowsOf(PERSON)).isZero();
    }

    /** Otherwise the person could never get another one. */
    @ParameterizedTest
    @ValueSource(strings = {"zone = 'Mars/Olympus_Mons'", "filter = '((('"})
    void aDigestThatCannotBeReadIsMendedByTheNextSubscription(String spoilt) {
        subscribe(PERSON, ADA);
        spoil(spoilt);
        assertThat(schedules.ofMember(PERSON)).isEmpty();

        subscribe(PERSON, GRACE);

        assertThat(schedules.ofMember(PERSON).orElseThrow().recurrence())
                .isEqualTo(Recurrence.daily(BERLIN_NINE));
        assertThat(digests()).isOne();
    }

    @Test
    void anotherRecurrenceKeepsTheDaysThatAreCovered() {
        subscribe(PERSON, ADA);
        DigestSchedule due = schedules.ofMember(PERSON).orElseThrow();
        schedules.served(
                due,
                new DigestProgress(
                        due.progress().runDate().plusDays(1),
                        LocalDate.parse("2026-06-12"),
                        3L,
                        null));

        DigestSchedule changed = changed(weekly());

        assertThat(changed.id()).isEqualTo(due.id());
        assertThat(changed.recurrence()).isEqualTo(weekly());
        assertThat(changed.progress().coveredThrough()).isEqualTo("2026-06-12");
        assertThat(changed.progress().coveredRevision()).isEqualTo(3L);
        assertThat(changed.target()).isEqualTo(DigestTarget.direct(PERSON));
        assertThat(schedules.ofMember(PERSON)).contains(changed);
        assertThat(members.change(OTHER_PERSON, weekly(), FRIDAY_NOON)).isEmpty();
    }

    @Test
    void subscribingTwiceAtOnceMakesOneDigest() throws ExecutionException, InterruptedException {
        for (int round = 0; round < 10; round++) {
            AtOnce.all(List.of(() -> subscribe(PERSON, ADA), () -> subscribe(PERSON, GRACE)));

            assertThat(subscriptions.ofMember(PERSON)).hasSize(2);
            assertThat(digests()).isOne();
            members.end(PERSON);
        }
    }

    /** Of two who each see the other's subscription, neither would take the digest away. */
    @Test
    void endingTheLastTwoAtOnceRemovesIt() throws ExecutionException, InterruptedException {
        for (int round = 0; round < 30; round++) {
            subscribe(PERSON, ADA);
            subscribe(PERSON, GRACE);
            List<Subscription> both = subscriptions.ofMember(PERSON);

            AtOnce.all(
                    List.of(
                            () -> members.unsubscribe(PERSON, both.getFirst().id()),
                            () -> members.unsubscribe(PERSON, both.getLast().id())));

            assertThat(rowsOf(PERSON)).isZero();
        }
    }

    /** Else there would be something subscribed that no digest ever brings. */
    @Test
    void whoSubscribesWhileTheLastOneEndsHasADigest()
            throws ExecutionException, InterruptedException {
        for (int round = 0; round < 30; round++) {
            subscribe(PERSON, ADA);
            String last = subscriptions.ofMember(PERSON).getFirst().id();

            AtOnce.all(
                    List.of(
                            () -> members.unsubscribe(PERSON, last).isPresent(),
                            () -> subscribe(PERSON, GRACE) instanceof Adding.Added));

            assertThat(subscriptions.ofMember(PERSON)).hasSize(1);
            assertThat(schedules.ofMember(PERSON)).isPresent();
            members.end(PERSON);
        }
    }

    private void spoil(String assignment) {
        database.client()
                .sql("UPDATE digest SET " + assignment + " WHERE channel_id = ?")
                .param(PERSON)
                .update();
    }

    private Adding subscribe(long person, Subject subject) {
        return members.subscribe(
                new SubscriptionRequest(
                        person, subject, "label", BERLIN_NINE, Locale.GERMAN, FRIDAY_NOON));
    }

    private DigestSchedule changed(Recurrence recurrence) {
        return members.change(PERSON, recurrence, FRIDAY_NOON).orElseThrow();
    }

    private static Recurrence weekly() {
        return new Recurrence(DigestKind.WEEKLY, BERLIN_NINE, Set.of(DayOfWeek.MONDAY));
    }

    private int digests() {
        return database.client().sql("SELECT count(*) FROM digest").query(Integer.class).single();
    }

    private int rowsOf(long person) {
        return database.client()
                .sql(
                        """
                        SELECT (SELECT count(*) FROM digest WHERE channel_id = :person)
                             + (SELECT count(*) FROM subscription WHERE user_id = :person)
                        """)
                .param("person", person)
                .query(Integer.class)
                .single();
    }
}
