package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Any number of digests: set up, changed, moved, paused, resumed, removed, also all at once. */
@EachDatabase
class ManyDigestsTests {

    private static final DigestTarget CHANNEL = new DigestTarget(1L << 60, 2);
    private static final DigestTarget OTHER_CHANNEL = new DigestTarget(1L << 60, 3);
    private static final LocalHour BERLIN_NINE =
            new LocalHour(LocalTime.of(9, 0), ZoneId.of("Europe/Berlin"));
    private static final Instant FRIDAY_NOON = Instant.parse("2026-06-12T10:00:00Z");
    private static final Instant SATURDAY_NINE = Instant.parse("2026-06-13T07:00:00Z");
    private static final DigestContent FEW = new DigestContent(3, 20, false);
    private static final DigestPosting LOUD =
            new DigestPosting(1L << 61, true, true, Set.of(1L << 62, 5L));
    private static final Pause.Broken BROKEN =
            new Pause.Broken(FRIDAY_NOON, 50013, "Missing Permissions", false);
    private static final Pause.ByMember BY_MEMBER = new Pause.ByMember(FRIDAY_NOON, 8);

    private final TestDatabase database;
    private final DigestSchedules schedules;

    ManyDigestsTests(TestDatabase database) {
        this.database = database;
        this.schedules = Schedules.on(database);
    }

    @Test
    void everythingThatWasAskedIsKept() {
        DigestSettings asked =
                new DigestSettings(
                        new DigestTarget(1, 2, true),
                        new Recurrence(
                                DigestKind.MONTHLY,
                                BERLIN_NINE,
                                Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)),
                        FEW,
                        LOUD,
                        Locale.forLanguageTag("pt-BR"));

        DigestSchedule schedule = schedules.setUp(new DigestRequest(asked, 7, FRIDAY_NOON));

        assertThat(schedule.settings()).isEqualTo(asked);
        assertThat(schedules.find(schedule.key())).contains(schedule);
        assertThat(schedule.nextRunAt()).isEqualTo("2026-07-05T07:00:00Z");
    }

    @Test
    void aChannelHasOneDigestOfEachKindUnlessFurtherOnesAreAskedFor() {
        DigestSchedule daily = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        DigestSchedule weekly = schedules.setUp(request(CHANNEL, DigestKind.WEEKLY));
        DigestSchedule again = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        assertThat(again.id()).isEqualTo(daily.id());
        assertThat(ids()).containsExactlyInAnyOrder(daily.id(), weekly.id());

        DigestSchedule second = schedules.add(request(CHANNEL, DigestKind.DAILY));
        DigestSchedule third = schedules.add(request(CHANNEL, DigestKind.DAILY));

        assertThat(ids())
                .containsExactlyInAnyOrder(daily.id(), weekly.id(), second.id(), third.id());
    }

    @Test
    void aFirstDigestIsSetUpOnlyWhereThereIsNoneOfItsKind() {
        DigestSchedule first =
                schedules.setUpFirst(request(CHANNEL, DigestKind.DAILY)).orElseThrow();

        assertThat(schedules.setUpFirst(request(CHANNEL, DigestKind.DAILY))).isEmpty();
        assertThat(schedules.setUpFirst(request(CHANNEL, DigestKind.WEEKLY))).isPresent();
        assertThat(schedules.find(first.key())).contains(first);
        assertThat(ids()).hasSize(2);
    }

    @Test
    void aFurtherDigestIsOneOfItsKindToo() {
        schedules.add(request(CHANNEL, DigestKind.DAILY));

        assertThat(schedules.setUpFirst(request(CHANNEL, DigestKind.DAILY))).isEmpty();
    }

    @Test
    void settingUpChangesTheOldestOfItsKind() {
        DigestSchedule oldest = schedules.add(request(CHANNEL, DigestKind.DAILY));
        Instant later = FRIDAY_NOON.plusSeconds(1);
        schedules.add(new DigestRequest(oldest.settings(), 7, later));

        assertThat(schedules.setUp(request(CHANNEL, DigestKind.DAILY)).id()).isEqualTo(oldest.id());
        assertThat(ids()).hasSize(2);
    }

    @Test
    void manyDigestsOfAServerAreAllKept() {
        for (int channel = 0; channel < 300; channel++) {
            schedules.setUp(request(new DigestTarget(1, channel), DigestKind.DAILY));
        }
        assertThat(schedules.ofGuild(1)).hasSize(300);
        assertThat(schedules.dueAt(SATURDAY_NINE)).hasSize(300);
    }

    @Test
    void aChangeKeepsWhatItHasCoveredAndIsKept() {
        DigestSchedule before = served(schedules.setUp(request(CHANNEL, DigestKind.DAILY)));

        DigestSchedule changed =
                schedules.change(before, asking(before, CHANNEL, FEW)).orElseThrow();

        assertThat(changed.settings().content()).isEqualTo(FEW);
        assertThat(changed.progress()).isEqualTo(before.progress());
        assertThat(changed.servedOn()).isEqualTo(before.servedOn());
        assertThat(schedules.find(before.key())).contains(changed);
    }

    @Test
    void aChangeThatWasMadeUpBeforeAnotherOneIsNotMade() {
        DigestSchedule before = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        DigestSchedule first = schedules.change(before, asking(before, CHANNEL, FEW)).orElseThrow();

        assertThat(schedules.change(before, asking(before, OTHER_CHANNEL, DigestContent.USUAL)))
                .isEmpty();
        assertThat(schedules.find(before.key())).contains(first);
    }

    @Test
    void aDigestMovesToAChannelThatHasOneOfItsKind() {
        DigestSchedule moving = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        DigestSchedule there = schedules.setUp(request(OTHER_CHANNEL, DigestKind.DAILY));

        DigestSchedule moved =
                schedules.change(moving, asking(moving, OTHER_CHANNEL, FEW)).orElseThrow();
        DigestSchedule setUpAnew = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        DigestSchedule movedBack =
                schedules.change(moved, asking(moved, CHANNEL, FEW)).orElseThrow();

        assertThat(moved.target()).isEqualTo(OTHER_CHANNEL);
        assertThat(movedBack.target()).isEqualTo(CHANNEL);
        assertThat(ids()).containsExactlyInAnyOrder(moving.id(), there.id(), setUpAnew.id());
    }

    @Test
    void anotherServersDigestCanNeitherBeChangedPausedResumedNorRemoved() {
        DigestSchedule own = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        ScheduleKey forged = new ScheduleKey(own.id(), 3);
        DigestSchedule read =
                new DigestSchedule(
                        own.id(),
                        own.createdBy(),
                        own.settings().withTarget(new DigestTarget(3, 2)),
                        own.progress(),
                        null,
                        BROKEN);

        assertThat(schedules.find(forged)).isEmpty();
        assertThat(schedules.change(read, asking(read, new DigestTarget(3, 2), FEW))).isEmpty();
        assertThat(schedules.pause(forged, BY_MEMBER)).isFalse();
        assertThat(schedules.remove(forged)).isFalse();
        assertThat(schedules.served(read, read.progress())).isFalse();
        assertThat(schedules.advance(read, read.progress())).isFalse();
        assertThat(schedules.find(own.key())).contains(own);

        assertThat(schedules.pause(own.key(), BROKEN)).isTrue();
        schedules.markTold(read);
        assertThat(schedules.resume(forged, FRIDAY_NOON)).isEmpty();
        assertThat(pauseOf(own)).isEqualTo(BROKEN);
    }

    @Test
    void aRemovedDigestIsGoneForEverything() {
        DigestSchedule gone = schedules.setUp(request(CHANNEL, DigestKind.DAILY));

        assertThat(schedules.remove(gone.key())).isTrue();

        assertThat(schedules.remove(gone.key())).isFalse();
        assertThat(schedules.find(gone.key())).isEmpty();
        assertThat(schedules.dueAt(SATURDAY_NINE)).isEmpty();
        assertThat(schedules.served(gone, gone.progress())).isFalse();
        assertThat(schedules.advance(gone, gone.progress())).isFalse();
        assertThat(schedules.change(gone, asking(gone, CHANNEL, FEW))).isEmpty();
        assertThat(schedules.pause(gone.key(), BY_MEMBER)).isFalse();
        assertThat(schedules.resume(gone.key(), FRIDAY_NOON)).isEmpty();
    }

    @Test
    void aPausedDigestIsNotDueAndSaysWhy() {
        DigestSchedule digest = schedules.setUp(request(CHANNEL, DigestKind.DAILY));

        assertThat(schedules.pause(digest.key(), BY_MEMBER)).isTrue();

        assertThat(pauseOf(digest)).isEqualTo(BY_MEMBER);
        assertThat(schedules.dueAt(SATURDAY_NINE)).isEmpty();
        assertThat(schedules.served(digest, digest.progress())).isFalse();
        assertThat(schedules.pause(digest.key(), BROKEN)).isFalse();
        assertThat(pauseOf(digest)).isEqualTo(BY_MEMBER);
    }

    @Test
    void aBrokenDigestIsToldOnce() {
        DigestSchedule digest = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        Pause.Broken unnumbered = new Pause.Broken(FRIDAY_NOON, null, "The channel is gone", false);
        schedules.pause(digest.key(), unnumbered);
        assertThat(pauseOf(digest)).isEqualTo(unnumbered);

        schedules.markTold(stored(digest));

        assertThat(pauseOf(digest))
                .isEqualTo(new Pause.Broken(FRIDAY_NOON, null, "The channel is gone", true));
        schedules.resume(digest.key(), FRIDAY_NOON);
        schedules.pause(digest.key(), BROKEN);
        assertThat(pauseOf(digest)).isEqualTo(BROKEN);
    }

    @Test
    void aSecondBreakIsNotToldByWhatWasReadBeforeIt() {
        DigestSchedule digest = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        Instant later = BROKEN.since().plusMillis(1);
        Pause.Broken second = new Pause.Broken(later, 50013, "Missing permissions", false);
        schedules.pause(digest.key(), BROKEN);
        DigestSchedule read = stored(digest);
        schedules.resume(digest.key(), later);
        schedules.pause(digest.key(), second);

        schedules.markTold(read);

        assertThat(pauseOf(digest)).isEqualTo(second);
    }

    @Test
    void aResumedDigestComesAtItsNextTurnAndNotAtThoseItMissed() {
        DigestSchedule digest = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        schedules.pause(digest.key(), BY_MEMBER);
        Instant mondayNoon = Instant.parse("2026-06-15T10:00:00Z");

        DigestSchedule resumed = schedules.resume(digest.key(), mondayNoon).orElseThrow();

        assertThat(resumed.pause()).isNull();
        assertThat(resumed.nextRunAt()).isEqualTo("2026-06-16T07:00:00Z");
        assertThat(schedules.dueAt(mondayNoon)).isEmpty();
        assertThat(schedules.resume(digest.key(), mondayNoon)).isEmpty();
        assertThat(schedules.find(digest.key())).contains(resumed);
    }

    @Test
    void aDigestResumedBeforeItsTurnKeepsIt() {
        DigestSchedule digest = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        schedules.pause(digest.key(), BROKEN);

        assertThat(schedules.resume(digest.key(), SATURDAY_NINE.minusSeconds(1)))
                .hasValueSatisfying(
                        resumed -> assertThat(resumed.nextRunAt()).isEqualTo(SATURDAY_NINE));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aPausedDigestThatIsSetUpAnewComesAgainAndDoesNotMakeUpForMissedTurns(boolean broken) {
        DigestSchedule digest = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        schedules.pause(digest.key(), broken ? BROKEN : BY_MEMBER);
        Instant mondayNoon = Instant.parse("2026-06-15T10:00:00Z");

        DigestSchedule anew = schedules.setUp(new DigestRequest(digest.settings(), 9, mondayNoon));

        assertThat(anew.pause()).isNull();
        assertThat(anew.nextRunAt()).isEqualTo("2026-06-16T07:00:00Z");
    }

    @Test
    void aChangedDigestStaysPausedWhereItIs() {
        DigestSchedule digest = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        schedules.pause(digest.key(), BROKEN);

        DigestSchedule changed =
                schedules.change(digest, asking(digest, CHANNEL, FEW)).orElseThrow();

        assertThat(changed.pause()).isEqualTo(BROKEN);
        assertThat(schedules.find(digest.key())).contains(changed);
    }

    @Test
    void whatOneChannelRefusedDoesNotPauseADigestInAnother() {
        DigestSchedule digest = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        schedules.pause(digest.key(), BROKEN);

        DigestSchedule moved =
                schedules.change(digest, asking(digest, OTHER_CHANNEL, FEW)).orElseThrow();

        assertThat(moved.pause()).isNull();
        assertThat(schedules.dueAt(SATURDAY_NINE)).containsExactly(digest.key());
    }

    @Test
    void whatAMemberPausedStaysPausedInAnotherChannel() {
        DigestSchedule digest = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        schedules.pause(digest.key(), BY_MEMBER);

        assertThat(schedules.change(digest, asking(digest, OTHER_CHANNEL, FEW)))
                .hasValueSatisfying(moved -> assertThat(moved.pause()).isEqualTo(BY_MEMBER));
    }

    /** What is composed for one channel must not be posted there once the digest has moved. */
    @Test
    void aRunOfADigestThatWasChangedMeanwhileIsNotServed() {
        DigestSchedule due = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        schedules.change(due, asking(due, OTHER_CHANNEL, DigestContent.USUAL));

        assertThat(schedules.served(due, afterwards(due))).isFalse();
        assertThat(schedules.dueAt(SATURDAY_NINE)).containsExactly(due.key());
    }

    @Test
    void latePapersAdvanceADigestOnceUntilItIsServed() {
        DigestSchedule read = served(schedules.setUp(request(CHANNEL, DigestKind.DAILY)));
        DigestProgress late =
                new DigestProgress(
                        read.progress().runDate(), LocalDate.of(2026, 6, 13), 1L << 40, null);

        assertThat(schedules.advance(read, late)).isTrue();

        DigestSchedule advanced = schedules.find(read.key()).orElseThrow();
        assertThat(advanced.progress()).isEqualTo(late);
        assertThat(schedules.advance(read, read.progress())).isFalse();
        assertThat(schedules.served(advanced, afterwards(advanced))).isTrue();
        assertThat(schedules.advance(advanced, read.progress())).isFalse();
    }

    @Test
    void theRevisionIsKeptWithARun() {
        DigestSchedule due = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        DigestProgress progress =
                new DigestProgress(LocalDate.of(2026, 6, 14), null, 1L << 40, "silent");

        assertThat(schedules.served(due, progress)).isTrue();
        assertThat(schedules.find(due.key()).orElseThrow().progress()).isEqualTo(progress);
    }

    @ParameterizedTest
    @CsvSource({"kind, HOURLY", "weekdays, ''", "weekdays, 8", "papers, 99", "forum_tags, 'a,b'"})
    void aServersDigestThatCannotBeUnderstoodHidesNoOther(String column, String value) {
        DigestSchedule lost = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
        DigestSchedule other = schedules.setUp(request(OTHER_CHANNEL, DigestKind.DAILY));
        database.client()
                .sql(
                        "UPDATE digest SET %s = %s WHERE id = ?"
                                .formatted(
                                        column,
                                        column.equals("papers") ? value : "'" + value + "'"))
                .param(lost.id())
                .update();

        assertThat(schedules.ofGuild(CHANNEL.guildId())).containsExactly(other);
    }

    @Test
    void whoSetsUpTheSameAtOnceGetsTheSame() throws Exception {
        List<DigestSchedule> all =
                atOnce(8, () -> schedules.setUp(request(CHANNEL, DigestKind.DAILY)));

        assertThat(all.stream().map(DigestSchedule::id).distinct()).hasSize(1);
        assertThat(ids()).hasSize(1);
    }

    @Test
    void whoAsksForFurtherOnesAtOnceGetsThemAll() throws Exception {
        List<DigestSchedule> all =
                atOnce(8, () -> schedules.add(request(CHANNEL, DigestKind.DAILY)));

        assertThat(ids())
                .containsExactlyInAnyOrderElementsOf(all.stream().map(DigestSchedule::id).toList())
                .doesNotHaveDuplicates();
    }

    /** Whoever comes first wins: a run is served, or it is paused, moved or gone before. */
    @Test
    void aRunIsServedOnceOrNotAtAllWhileOthersPauseMoveAndRemove() throws Exception {
        for (int round = 0; round < 10; round++) {
            DigestSchedule due = schedules.setUp(request(CHANNEL, DigestKind.DAILY));
            List<Boolean> done =
                    atOnce(
                            List.of(
                                    () -> schedules.served(due, afterwards(due)),
                                    () -> schedules.served(due, afterwards(due)),
                                    () -> schedules.pause(due.key(), BY_MEMBER),
                                    () ->
                                            schedules
                                                    .change(due, asking(due, OTHER_CHANNEL, FEW))
                                                    .isPresent()));

            DigestSchedule now = schedules.find(due.key()).orElseThrow();
            assertThat(done.get(0) && done.get(1)).as("served twice").isFalse();
            assertThat(now.servedOn() != null).isEqualTo(done.get(0) || done.get(1));
            assertThat(now.pause()).isEqualTo(BY_MEMBER);
            assertThat(now.target()).isEqualTo(OTHER_CHANNEL);
            assertThat(schedules.remove(due.key())).isTrue();
        }
    }

    private static <T> List<T> atOnce(int times, Callable<T> task)
            throws InterruptedException, ExecutionException {
        List<Callable<T>> tasks = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            tasks.add(task);
        }
        return atOnce(tasks);
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks)
            throws InterruptedException, ExecutionException {
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
        }
        return results;
    }

    private List<String> ids() {
        return schedules.ofGuild(CHANNEL.guildId()).stream().map(DigestSchedule::id).toList();
    }

    private Pause pauseOf(DigestSchedule schedule) {
        return Optional.ofNullable(stored(schedule).pause()).orElseThrow();
    }

    private DigestSchedule stored(DigestSchedule schedule) {
        return schedules.find(schedule.key()).orElseThrow();
    }

    private DigestSchedule served(DigestSchedule due) {
        assertThat(schedules.served(due, afterwards(due))).isTrue();
        return schedules.find(due.key()).orElseThrow();
    }

    private static DigestProgress afterwards(DigestSchedule due) {
        return new DigestProgress(
                due.runDateAfter(due.nextRunAt().plus(Duration.ofMinutes(1))),
                LocalDate.of(2026, 6, 12),
                3L,
                null);
    }

    private static DigestRequest request(DigestTarget target, DigestKind kind) {
        return new DigestRequest(
                DigestSettings.daily(target, BERLIN_NINE, Locale.ENGLISH)
                        .withRecurrence(new Recurrence(kind, BERLIN_NINE, Recurrence.EVERY_DAY)),
                Schedules.ADMIN,
                FRIDAY_NOON);
    }

    private static DigestRequest asking(
            DigestSchedule digest, DigestTarget target, DigestContent content) {
        return new DigestRequest(
                digest.settings().withTarget(target).withContent(content).withPosting(LOUD),
                8,
                FRIDAY_NOON.plusSeconds(5));
    }
}
