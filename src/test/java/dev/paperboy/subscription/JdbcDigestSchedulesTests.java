package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

@EachDatabase
class JdbcDigestSchedulesTests {

    private static final DigestTarget CHANNEL = new DigestTarget(1L << 60, 2);
    private static final LocalHour BERLIN_NINE = hour("09:00", "Europe/Berlin");
    private static final Instant FRIDAY_NOON = Instant.parse("2026-06-12T10:00:00Z");
    private static final Instant SATURDAY_NINE = Instant.parse("2026-06-13T07:00:00Z");

    private final TestDatabase database;
    private final DigestSchedules schedules;

    JdbcDigestSchedulesTests(TestDatabase database) {
        this.database = database;
        this.schedules = database.transactional(new JdbcDigestSchedules(database.client()));
    }

    @Test
    void aDigestIsFoundAsItWasSetUp() {
        DigestSchedule schedule = schedules.setUp(request(CHANNEL, BERLIN_NINE, FRIDAY_NOON));

        assertThat(schedules.ofGuild(CHANNEL.guildId())).containsExactly(schedule);
        assertThat(schedule.target()).isEqualTo(CHANNEL);
        assertThat(schedule.createdBy()).isEqualTo(Schedules.ADMIN);
        assertThat(schedule.recurrence().hour()).isEqualTo(BERLIN_NINE);
        assertThat(schedule.settings().content()).isEqualTo(DigestContent.USUAL);
        assertThat(schedule.settings().locale()).isEqualTo(Locale.forLanguageTag("pt-BR"));
        assertThat(schedule.progress().runDate()).isEqualTo("2026-06-13");
        assertThat(schedule.nextRunAt()).isEqualTo(SATURDAY_NINE);
        assertThat(schedule.servedOn()).isNull();
        assertThat(schedule.progress().coveredThrough()).isNull();
        assertThat(schedule.progress().gapTold()).isNull();
    }

    @Test
    void aServersDigestsComeOldestFirst() {
        DigestSchedule first = setUp(new DigestTarget(1, 30), FRIDAY_NOON);
        DigestSchedule third = setUp(new DigestTarget(1, 10), FRIDAY_NOON.plusSeconds(2));
        DigestSchedule second = setUp(new DigestTarget(1, 20), FRIDAY_NOON.plusSeconds(1));

        assertThat(schedules.ofGuild(1)).containsExactly(first, second, third);
    }

    @Test
    void aServerDoesNotSeeAnothersDigests() {
        DigestSchedule one = setUp(new DigestTarget(1, 2), FRIDAY_NOON);
        DigestSchedule other = setUp(new DigestTarget(2, 2), FRIDAY_NOON);

        assertThat(schedules.ofGuild(1)).containsExactly(one);
        assertThat(schedules.ofGuild(2)).containsExactly(other);
        assertThat(schedules.ofGuild(3)).isEmpty();
    }

    @Test
    void aChangeKeepsTheDigestAndItsProgress() {
        DigestSchedule before = setUp(CHANNEL, FRIDAY_NOON);
        serve(before, "2026-06-12", "no list");
        LocalHour newYork = hour("18:00", "America/New_York");

        DigestSchedule changed =
                schedules.setUp(
                        new DigestRequest(
                                Schedules.daily(CHANNEL, newYork, Locale.ENGLISH, SATURDAY_NINE)
                                        .settings(),
                                8,
                                SATURDAY_NINE.plusSeconds(9)));

        assertThat(schedules.ofGuild(CHANNEL.guildId())).containsExactly(changed);
        assertThat(changed.id()).isEqualTo(before.id());
        assertThat(changed.createdBy()).isEqualTo(8);
        assertThat(changed.recurrence().hour()).isEqualTo(newYork);
        assertThat(changed.settings().locale()).isEqualTo(Locale.ENGLISH);
        assertThat(changed.servedOn()).isEqualTo("2026-06-13");
        assertThat(changed.progress().coveredThrough()).isEqualTo("2026-06-12");
        assertThat(changed.progress().gapTold()).isEqualTo("no list");
    }

    @Test
    void aChangeAfterTheDaysTurnDoesNotGiveItASecondOne() {
        serve(setUp(CHANNEL, FRIDAY_NOON), "2026-06-12", null);

        DigestSchedule changed =
                schedules.setUp(
                        request(
                                CHANNEL,
                                hour("18:00", "Europe/Berlin"),
                                SATURDAY_NINE.plusSeconds(9)));

        assertThat(changed.progress().runDate()).isEqualTo("2026-06-14");
    }

    @Test
    void aChangeBeforeTheDaysTurnKeepsTheDay() {
        setUp(CHANNEL, FRIDAY_NOON);

        DigestSchedule changed =
                schedules.setUp(
                        request(
                                CHANNEL,
                                hour("18:00", "Europe/Berlin"),
                                SATURDAY_NINE.plusSeconds(9)));

        assertThat(changed.progress().runDate()).isEqualTo("2026-06-13");
        assertThat(changed.nextRunAt()).isEqualTo("2026-06-13T16:00:00Z");
    }

    @Test
    void aRunThatIsDueStaysDueWhenTheHourStays() {
        setUp(CHANNEL, FRIDAY_NOON);
        Instant tenPastNine = SATURDAY_NINE.plus(Duration.ofMinutes(10));

        DigestSchedule repeated = setUp(CHANNEL, tenPastNine);

        assertThat(repeated.nextRunAt()).isEqualTo(SATURDAY_NINE);
        assertThat(schedules.dueAt(tenPastNine)).containsExactly(repeated.key());
    }

    @Test
    void digestsAreDueFromTheirMinuteOnLongestDueFirst() {
        DigestSchedule berlin = setUp(new DigestTarget(1, 1), FRIDAY_NOON);
        DigestSchedule lisbon =
                schedules.setUp(
                        request(
                                new DigestTarget(2, 1),
                                hour("09:00", "Europe/Lisbon"),
                                FRIDAY_NOON));
        DigestSchedule kyiv =
                schedules.setUp(
                        request(new DigestTarget(3, 1), hour("09:00", "Europe/Kyiv"), FRIDAY_NOON));

        assertThat(schedules.dueAt(SATURDAY_NINE.minusMillis(1))).containsExactly(kyiv.key());
        assertThat(schedules.dueAt(SATURDAY_NINE)).containsExactly(kyiv.key(), berlin.key());
        assertThat(schedules.dueAt(SATURDAY_NINE.plus(Duration.ofHours(1))))
                .containsExactly(kyiv.key(), berlin.key(), lisbon.key());
    }

    @Test
    void aServedRunIsNoLongerDueAndTheNextOneIs() {
        DigestSchedule due = setUp(CHANNEL, FRIDAY_NOON);

        serve(due, "2026-06-12", "silent");

        assertThat(schedules.dueAt(SATURDAY_NINE)).isEmpty();
        assertThat(schedules.dueAt(SATURDAY_NINE.plus(Duration.ofDays(1))))
                .containsExactly(due.key());
        assertThat(schedules.find(due.key()))
                .hasValueSatisfying(next -> {
                    assertThat(next.progress().runDate()).isEqualTo("2026-06-14");
                    assertThat(next.servedOn()).isEqualTo("2026-06-13");
                    assertThat(next.progress().coveredThrough()).isEqualTo("2026-06-12");
                    assertThat(next.progress().gapTold()).isEqualTo("silent");
                });
    }

    @Test
    void whatWasToldAndCoveredCanBeUnset() {
        DigestSchedule due = setUp(CHANNEL, FRIDAY_NOON);
        serve(due, "2026-06-12", "silent");
        DigestSchedule next = schedules.ofGuild(CHANNEL.guildId()).getFirst();

        assertThat(schedules.served(next, DigestProgress.none(tomorrow(next)))).isTrue();

        DigestSchedule last = schedules.ofGuild(CHANNEL.guildId()).getFirst();
        assertThat(last.progress().coveredThrough()).isNull();
        assertThat(last.progress().gapTold()).isNull();
    }

    @Test
    void aRunIsServedOnlyOnce() {
        DigestSchedule due = setUp(CHANNEL, FRIDAY_NOON);
        serve(due, "2026-06-12", null);

        DigestProgress second =
                new DigestProgress(tomorrow(due), LocalDate.parse("2026-06-11"), null, "silent");

        assertThat(schedules.served(due, second)).isFalse();
        assertThat(schedules.ofGuild(CHANNEL.guildId()).getFirst().progress().coveredThrough())
                .isEqualTo("2026-06-12");
    }

    /** As where the message of the run before never came, and its days are covered no more. */
    @Test
    void aRunWhoseDigestWasTakenBackMeanwhileIsNotServed() {
        serve(setUp(CHANNEL, FRIDAY_NOON), "2026-06-12", null);
        DigestSchedule due = schedules.ofGuild(CHANNEL.guildId()).getFirst();
        assertThat(schedules.advance(due, DigestProgress.none(due.progress().runDate()))).isTrue();

        assertThat(schedules.served(due, DigestProgress.none(tomorrow(due)))).isFalse();
    }

    @Test
    void aRunWhoseHourWasChangedMeanwhileIsNotServed() {
        DigestSchedule due = setUp(CHANNEL, FRIDAY_NOON);
        // The same moment, but the run after it is another one in winter.
        LocalHour sameNow = hour("08:00", "Europe/London");
        DigestSchedule changed =
                schedules.setUp(request(CHANNEL, sameNow, SATURDAY_NINE.minusSeconds(60)));

        assertThat(changed.nextRunAt()).isEqualTo(due.nextRunAt());
        assertThat(schedules.served(due, DigestProgress.none(tomorrow(due)))).isFalse();
        assertThat(schedules.ofGuild(CHANNEL.guildId())).containsExactly(changed);
    }

    @ParameterizedTest
    @CsvSource({"10:00, Europe/Berlin", "09:00, Europe/Lisbon"})
    void aRunOfWhichOnlyTheTimeOrTheZoneWasChangedMeanwhileIsNotServed(String time, String zone) {
        DigestSchedule due = setUp(CHANNEL, FRIDAY_NOON);
        DigestSchedule changed =
                schedules.setUp(request(CHANNEL, hour(time, zone), SATURDAY_NINE.minusSeconds(60)));

        assertThat(changed.progress().runDate()).isEqualTo(due.progress().runDate());
        assertThat(schedules.served(due, DigestProgress.none(tomorrow(due)))).isFalse();
        assertThat(schedules.find(due.key())).contains(changed);
    }

    /** Ten past nine in Berlin is past nine in Helsinki too. */
    @Test
    void aRunThatIsDueIsOverWhenItsZoneChangesToOneWhereTheHourIsOver() {
        setUp(CHANNEL, FRIDAY_NOON);

        DigestSchedule changed =
                schedules.setUp(
                        request(
                                CHANNEL,
                                hour("09:00", "Europe/Helsinki"),
                                SATURDAY_NINE.plus(Duration.ofMinutes(10))));

        assertThat(changed.progress().runDate()).isEqualTo("2026-06-14");
    }

    @Test
    void servingOneServersRunLeavesAnothersDue() {
        DigestSchedule one = setUp(new DigestTarget(1, 2), FRIDAY_NOON);
        DigestSchedule other = setUp(new DigestTarget(2, 2), FRIDAY_NOON);

        serve(one, "2026-06-12", null);

        assertThat(schedules.dueAt(SATURDAY_NINE)).containsExactly(other.key());
    }

    @Test
    void aDigestIsFoundByItsName() {
        DigestSchedule schedule = setUp(CHANNEL, FRIDAY_NOON);

        assertThat(schedules.find(schedule.key())).contains(schedule);
        assertThat(schedules.find(new ScheduleKey(schedule.id(), 3))).isEmpty();
        assertThat(schedules.find(new ScheduleKey("gone", CHANNEL.guildId()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zone, Mars/Olympus_Mons",
        "local_time, nine",
        "next_run_on, 2026-13-01",
        "covered_through, long ago"
    })
    void aDigestThatCannotBeUnderstoodKeepsNobodyFromTheOthers(String column, String value) {
        DigestSchedule lost = setUp(new DigestTarget(1, 2), FRIDAY_NOON);
        DigestSchedule other = setUp(new DigestTarget(2, 2), FRIDAY_NOON);
        spoil(lost, column, value);

        assertThat(schedules.dueAt(SATURDAY_NINE))
                .containsExactlyInAnyOrder(lost.key(), other.key());
        assertThat(schedules.find(other.key())).contains(other);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> schedules.find(lost.key()));
    }

    /** As after a step back to a Java that does not know the zone yet. */
    @ParameterizedTest
    @CsvSource({"zone, Mars/Olympus_Mons", "local_time, nine"})
    void aDigestWhoseHourCannotBeUnderstoodIsSetRightByTheNextSetUp(String column, String value) {
        DigestSchedule before = setUp(CHANNEL, FRIDAY_NOON);
        serve(before, "2026-06-12", "no list");
        spoil(before, column, value);

        DigestSchedule repaired = setUp(CHANNEL, SATURDAY_NINE.minusSeconds(60));

        assertThat(schedules.find(before.key())).contains(repaired);
        assertThat(repaired.recurrence().hour()).isEqualTo(BERLIN_NINE);
        assertThat(repaired.progress().runDate()).isEqualTo("2026-06-14");
        assertThat(repaired.progress().coveredThrough()).isEqualTo("2026-06-12");
    }

    private void spoil(DigestSchedule schedule, String column, String value) {
        database.client()
                .sql("UPDATE digest SET " + column + " = ? WHERE id = ?")
                .params(value, schedule.id())
                .update();
    }

    /** Otherwise the day that is being served would have a second turn at its new hour. */
    @Test
    void aChangeWaitsForARunThatIsBeingServed() {
        DigestSchedule due = setUp(CHANNEL, FRIDAY_NOON);
        DigestRequest later =
                request(CHANNEL, hour("18:00", "Europe/Berlin"), SATURDAY_NINE.plusSeconds(1));

        Thread change = Thread.ofVirtual().unstarted(() -> schedules.setUp(later));

        database.transactions()
                .executeWithoutResult(_ -> {
                    serve(due, "2026-06-12", null);
                    change.start();
                    await().during(Duration.ofMillis(200)).until(() -> isWaiting(change));
                });

        await().until(() -> !change.isAlive());
        assertThat(schedules.ofGuild(CHANNEL.guildId()))
                .singleElement()
                .satisfies(digest ->
                        assertThat(digest.recurrence().hour())
                                .isEqualTo(later.settings().recurrence().hour()))
                .satisfies(
                        digest -> assertThat(digest.progress().runDate()).isEqualTo("2026-06-14"));
    }

    private static boolean isWaiting(Thread thread) {
        return switch (thread.getState()) {
            case WAITING, TIMED_WAITING, BLOCKED -> true;
            case NEW, RUNNABLE, TERMINATED -> false;
        };
    }

    private DigestSchedule setUp(DigestTarget target, Instant at) {
        return schedules.setUp(request(target, BERLIN_NINE, at));
    }

    private void serve(DigestSchedule due, String covered, @Nullable String gap) {
        DigestProgress progress =
                new DigestProgress(tomorrow(due), LocalDate.parse(covered), null, gap);
        assertThat(schedules.served(due, progress)).isTrue();
    }

    private static LocalDate tomorrow(DigestSchedule due) {
        return due.runDateAfter(due.nextRunAt());
    }

    private static DigestRequest request(DigestTarget target, LocalHour hour, Instant at) {
        return Schedules.daily(target, hour, Locale.forLanguageTag("pt-BR"), at);
    }

    private static LocalHour hour(String time, String zone) {
        return new LocalHour(LocalTime.parse(time), ZoneId.of(zone));
    }
}
