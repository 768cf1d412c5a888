package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.digest.Coverage.Standing;
import dev.paperboy.paper.Paper;
import dev.paperboy.subscription.DigestKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;

/** June 2026: the 8th is a Monday; New York is four hours behind UTC. */
class CoverageTests {

    private static final Paper PAPER = Feeds.paper("2606.00001", 1);
    private static final Paper LATER_PAPER = Feeds.paper("2606.00002", 1);

    private final Feeds feeds = new Feeds();

    @Test
    void aDayHasFinishedOnceItsListWasReadAtHalfPastNineInNewYork() {
        feeds.read("2026-06-10", "2026-06-11T01:30:00Z", PAPER);

        assertThat(since("2026-06-09", "2026-06-11T01:30:00Z"))
                .isEqualTo(finished("2026-06-10", "2026-06-10"));
    }

    @Test
    void inWinterADayClosesAnHourLater() {
        feeds.read("2026-12-09", "2026-12-10T01:30:00Z", PAPER);
        assertThat(since("2026-12-08", "2026-12-10T02:29:59Z")).isEqualTo(nothingNew());
        assertThat(since("2026-12-08", "2026-12-10T02:30:00Z")).isEqualTo(unread("2026-12-09"));

        feeds.read("2026-12-09", "2026-12-10T02:30:00Z", PAPER);
        assertThat(since("2026-12-08", "2026-12-10T02:30:00Z"))
                .isEqualTo(finished("2026-12-09", "2026-12-09"));
    }

    @Test
    void aDayHasNotFinishedWhileItsListIsOpen() {
        feeds.read("2026-06-10", "2026-06-11T01:29:00Z", PAPER);

        assertThat(since("2026-06-09", "2026-06-11T01:29:59Z")).isEqualTo(nothingNew());
    }

    @Test
    void aDayThatIsOverIsUnreadUntilItsWholeListWasRead() {
        feeds.read("2026-06-10", "2026-06-11T01:29:59.999Z", PAPER);

        assertThat(since("2026-06-09", "2026-06-11T07:00:00Z")).isEqualTo(unread("2026-06-10"));
    }

    @Test
    void anOpenDayHasFinishedWhenAtThirteenUtcItHasNotGrownForThreeHours() {
        feeds.read("2026-06-10", "2026-06-10T10:00:00Z", PAPER);
        feeds.read("2026-06-10", "2026-06-10T13:00:00Z", PAPER);

        assertThat(since("2026-06-09", "2026-06-10T13:00:00Z"))
                .isEqualTo(finished("2026-06-10", "2026-06-10"));
    }

    /** Papers may have come since, until 13:00 as they use to. */
    @Test
    void anOpenDayThatWasLastReadBeforeThirteenUtcHasNotFinished() {
        feeds.read("2026-06-10", "2026-06-10T05:00:00Z", PAPER);
        feeds.read("2026-06-10", "2026-06-10T12:59:59.999Z", PAPER);

        assertThat(since("2026-06-09", "2026-06-10T13:10:00Z")).isEqualTo(nothingNew());
    }

    @Test
    void anOpenDayThatGrewWithinThreeHoursHasNotFinished() {
        feeds.read("2026-06-10", "2026-06-10T09:45:00Z", PAPER);
        feeds.read("2026-06-10", "2026-06-10T12:00:00Z", PAPER, LATER_PAPER);

        feeds.read("2026-06-10", "2026-06-10T14:59:59Z", PAPER, LATER_PAPER);
        assertThat(since("2026-06-09", "2026-06-10T15:30:00Z")).isEqualTo(nothingNew());

        feeds.read("2026-06-10", "2026-06-10T15:00:00Z", PAPER, LATER_PAPER);
        assertThat(since("2026-06-09", "2026-06-10T15:30:00Z"))
                .isEqualTo(finished("2026-06-10", "2026-06-10"));
    }

    @Test
    void anOpenDayThatNobodyHasReadForThreeHoursHasNotFinished() {
        feeds.read("2026-06-10", "2026-06-10T12:00:00Z", PAPER);

        assertThat(since("2026-06-09", "2026-06-10T20:00:00Z")).isEqualTo(nothingNew());
    }

    @Test
    void anOpenDayWithoutPapersHasNotFinished() {
        feeds.read("2026-06-10", "2026-06-10T09:00:00Z");
        feeds.read("2026-06-10", "2026-06-10T16:00:00Z");

        assertThat(since("2026-06-09", "2026-06-10T16:00:00Z")).isEqualTo(nothingNew());
    }

    @Test
    void aDayThatWasCoveredBeforeItClosedIsNotCoveredAgain() {
        feeds.readAtClosing("2026-06-10", PAPER);

        assertThat(since("2026-06-10", "2026-06-11T07:00:00Z")).isEqualTo(nothingNew());
    }

    @Test
    void allDaysSinceTheLastOneCoveredAreCoveredTogether() {
        feeds.readAtClosing("2026-06-08", PAPER);
        feeds.readAtClosing("2026-06-09", PAPER);
        feeds.readAtClosing("2026-06-10", PAPER);

        assertThat(since("2026-06-07", "2026-06-11T07:00:00Z"))
                .isEqualTo(finished("2026-06-08", "2026-06-10"));
    }

    @Test
    void aWeekendIsFinishedWithoutPapers() {
        feeds.readAtClosing("2026-06-13").readAtClosing("2026-06-14");

        assertThat(since("2026-06-12", "2026-06-14T07:00:00Z"))
                .isEqualTo(finished("2026-06-13", "2026-06-13"));
        assertThat(since("2026-06-12", "2026-06-15T07:00:00Z"))
                .isEqualTo(finished("2026-06-13", "2026-06-14"));
    }

    @Test
    void aDayThatCouldNotBeReadHoldsBackTheDaysAfterIt() {
        feeds.readAtClosing("2026-06-08", PAPER).readAtClosing("2026-06-10", LATER_PAPER);

        assertThat(since("2026-06-07", "2026-06-11T07:00:00Z"))
                .isEqualTo(finished("2026-06-08", "2026-06-08", "2026-06-09"));
        assertThat(since("2026-06-08", "2026-06-11T07:00:00Z")).isEqualTo(unread("2026-06-09"));
    }

    @Test
    void aSourceThatIsSilentLeavesTheFirstDayUnread() {
        assertThat(since("2026-06-08", "2026-06-11T07:00:00Z")).isEqualTo(unread("2026-06-09"));
        assertThat(since(null, "2026-06-11T07:00:00Z")).isEqualTo(unread("2026-06-10"));
    }

    @Test
    void aDigestLooksAtMostSevenDaysBack() {
        for (int day = 1; day <= 10; day++) {
            feeds.readAtClosing("2026-06-%02d".formatted(day), PAPER);
        }

        assertThat(since("2026-05-12", "2026-06-11T07:00:00Z"))
                .isEqualTo(finished("2026-06-04", "2026-06-10"));
    }

    @Test
    void aDayOfLongAgoThatWasNeverReadHoldsNothingBack() {
        for (int day = 4; day <= 10; day++) {
            feeds.readAtClosing("2026-06-%02d".formatted(day), PAPER);
        }

        assertThat(since("2026-06-01", "2026-06-11T07:00:00Z"))
                .isEqualTo(finished("2026-06-04", "2026-06-10"));
    }

    @Test
    void theFirstDigestBeginsWithTheNewestList() {
        feeds.readAtClosing("2026-06-11", PAPER).readAtClosing("2026-06-12", LATER_PAPER);

        assertThat(since(null, "2026-06-13T07:00:00Z"))
                .isEqualTo(finished("2026-06-12", "2026-06-12"));
    }

    @Test
    void theFirstDigestBeginsWithTheNewestListThoughItWasLastReadAsEmpty() {
        feeds.readAtClosing("2026-06-11", PAPER)
                .read("2026-06-12", "2026-06-12T12:00:00Z", LATER_PAPER)
                .readAtClosing("2026-06-12");

        assertThat(since(null, "2026-06-13T07:00:00Z"))
                .isEqualTo(finished("2026-06-12", "2026-06-12"));
    }

    @Test
    void atAWeekendTheFirstDigestBeginsWithFridaysList() {
        feeds.readAtClosing("2026-06-11", PAPER)
                .readAtClosing("2026-06-12", LATER_PAPER)
                .readAtClosing("2026-06-13")
                .readAtClosing("2026-06-14");

        assertThat(since(null, "2026-06-15T07:00:00Z"))
                .isEqualTo(finished("2026-06-12", "2026-06-14"));
    }

    @Test
    void theFirstDigestWaitsForTheNewestListToBeRead() {
        feeds.readAtClosing("2026-06-10", PAPER);

        assertThat(since(null, "2026-06-12T07:00:00Z")).isEqualTo(unread("2026-06-11"));
    }

    @Test
    void theFirstDigestTakesAnOpenListThatHasFinished() {
        feeds.readAtClosing("2026-06-09", PAPER)
                .read("2026-06-10", "2026-06-10T09:00:00Z", LATER_PAPER)
                .read("2026-06-10", "2026-06-10T13:00:00Z", LATER_PAPER);

        assertThat(since(null, "2026-06-10T13:00:00Z"))
                .isEqualTo(finished("2026-06-10", "2026-06-10"));
    }

    @Test
    void theFirstDigestOfAnEmptyWeekCoversThatWeek() {
        for (int day = 4; day <= 10; day++) {
            feeds.readAtClosing("2026-06-%02d".formatted(day));
        }

        assertThat(since(null, "2026-06-11T07:00:00Z"))
                .isEqualTo(finished("2026-06-04", "2026-06-10"));
    }

    @Test
    void theFirstRecapOfAWeekCoversItsSevenDays() {
        for (int day = 4; day <= 10; day++) {
            feeds.readAtClosing("2026-06-%02d".formatted(day), PAPER);
        }

        assertThat(since(DigestKind.WEEKLY, null, "2026-06-11T07:00:00Z"))
                .isEqualTo(finished("2026-06-04", "2026-06-10"));
    }

    @Test
    void theFirstRecapOfAMonthCoversThatMonthOrWhatIsKnownOfIt() {
        for (int day = 1; day <= 29; day++) {
            feeds.readAtClosing("2026-06-%02d".formatted(day), PAPER);
        }
        assertThat(since(DigestKind.MONTHLY, null, "2026-06-30T07:00:00Z"))
                .isEqualTo(finished("2026-06-01", "2026-06-29", "2026-05-31"));

        feeds.readAtClosing("2026-05-31", PAPER).readAtClosing("2026-05-30", PAPER);
        assertThat(since(DigestKind.MONTHLY, null, "2026-06-30T07:00:00Z"))
                .isEqualTo(finished("2026-05-30", "2026-06-29"));
    }

    @Test
    void laterRecapsLookTwoWeeksOrTwoMonthsBack() {
        LocalDate first = LocalDate.parse("2026-03-01");
        for (int day = 0; day < 102; day++) {
            feeds.readAtClosing(first.plusDays(day).toString(), PAPER);
        }

        assertThat(since(DigestKind.WEEKLY, "2026-05-01", "2026-06-11T07:00:00Z"))
                .isEqualTo(finished("2026-05-28", "2026-06-10"));
        assertThat(since(DigestKind.MONTHLY, "2026-04-01", "2026-06-11T07:00:00Z"))
                .isEqualTo(finished("2026-04-10", "2026-06-10"));
    }

    @Test
    void whatIsTooLongAgoIsLeftOut() {
        assertThat(
                        coverage(DigestKind.DAILY, "2026-06-11T07:00:00Z")
                                .leftOut(
                                        LocalDate.parse("2026-06-01"),
                                        Instant.parse("2026-06-11T07:00:00Z")))
                .isEqualTo(FeedSpanOf.days("2026-06-02", "2026-06-03"));
        assertThat(
                        coverage(DigestKind.DAILY, "2026-06-11T07:00:00Z")
                                .leftOut(
                                        LocalDate.parse("2026-06-03"),
                                        Instant.parse("2026-06-11T07:00:00Z")))
                .isNull();
    }

    @Test
    void ofTheDaysThatHadClosedThoseCountThatAreReadByNow() {
        feeds.readAtClosing("2026-06-09", PAPER);
        String later = "2026-06-11T17:00:00Z";
        Instant asked = Instant.parse("2026-06-11T07:00:00Z");
        assertThat(coverage(DigestKind.DAILY, later).closedAt(asked, LocalDate.parse("2026-06-09")))
                .isEqualTo(unread("2026-06-10"));

        feeds.read("2026-06-10", "2026-06-11T16:00:00Z", LATER_PAPER)
                .read("2026-06-11", "2026-06-11T10:00:00Z", PAPER)
                .read("2026-06-11", "2026-06-11T16:00:00Z", PAPER);
        assertThat(coverage(DigestKind.DAILY, later).closedAt(asked, LocalDate.parse("2026-06-09")))
                .isEqualTo(finished("2026-06-10", "2026-06-10"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-11, 2026-06-13T01:29:59Z, IF_COMPLETE, Friday's list may have settled by noon of"
                + " New York",
        "2026-06-12, 2026-06-13T07:00:00Z, NONE, Saturday has no list",
        "2026-06-12, 2026-06-14T07:00:00Z, NONE, nor has Sunday",
        "2026-06-12, 2026-06-15T12:59:59Z, NONE, nor is Monday's list complete in the morning",
        "2026-06-12, 2026-06-15T13:00:00Z, IF_COMPLETE, but perhaps from 13:00 UTC on",
        "2026-06-14, 2026-06-16T07:00:00Z, GOOD, and surely when Monday is over",
        "2026-06-15, 2026-06-16T07:00:00Z, NONE, unless it was covered before",
        ", 2026-06-14T07:00:00Z, GOOD, a first digest goes back to the newest list"
    })
    void aNewListCanHaveFinishedOnlyOnWeekdays(
            @Nullable LocalDate covered, Instant moment, Coverage.Chance chance, String why) {
        assertThat(Coverage.chanceAt(moment, covered)).as(why).isEqualTo(chance);
    }

    private Standing since(@Nullable String covered, String now) {
        return since(DigestKind.DAILY, covered, now);
    }

    private Standing since(DigestKind kind, @Nullable String covered, String now) {
        return coverage(kind, now)
                .since(covered == null ? null : LocalDate.parse(covered), Instant.parse(now));
    }

    private Coverage coverage(DigestKind kind, String now) {
        return new KnownLists(feeds.catalogue, Instant.parse(now)).coverage(kind);
    }

    private static Standing finished(String first, String last) {
        return finished(first, last, null);
    }

    private static Standing finished(String first, String last, @Nullable String unread) {
        return new Standing.Finished(
                new FeedSpan(LocalDate.parse(first), LocalDate.parse(last)),
                unread == null ? null : LocalDate.parse(unread));
    }

    private static Standing unread(String day) {
        return new Standing.Unread(LocalDate.parse(day));
    }

    private static Standing nothingNew() {
        return new Standing.NothingNew();
    }
}
