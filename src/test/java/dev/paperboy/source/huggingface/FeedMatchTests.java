package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

class FeedMatchTests {

    private static final Feed FRIDAY = new Feed.Day(LocalDate.of(2026, 6, 12));
    private static final Feed SATURDAY = new Feed.Day(LocalDate.of(2026, 6, 13));
    private static final Feed MONDAY = new Feed.Day(LocalDate.of(2026, 6, 15));
    private static final Feed WEEK = new Feed.Week(2026, 24);
    private static final Feed MONTH = new Feed.Month(YearMonth.of(2026, 6));
    private static final String MIDNIGHT = "T00:00:00Z";

    @Test
    void anAnswerOfTheDayAskedForStands() {
        assertStands(FRIDAY, listed("2026-06-12" + MIDNIGHT, "2026-06-12" + MIDNIGHT));
    }

    @Test
    void aWholeAnswerOfAnotherDayIsRefused() {
        assertThat(reason(FRIDAY, listed("2026-06-11" + MIDNIGHT, "2026-06-11" + MIDNIGHT)))
                .isEqualTo("asked for day:2026-06-12 but got papers of 2026-06-11");
    }

    @Test
    void anUnfilteredAnswerIsRefused() {
        Answer unfiltered =
                listed("2026-06-12" + MIDNIGHT, "2026-06-11" + MIDNIGHT, "2026-06-10" + MIDNIGHT);

        assertThat(reason(FRIDAY, unfiltered)).endsWith("got papers of 2026-06-10 to 2026-06-12");
    }

    @Test
    void aPaperThatWasListedEarlierMayStandAgain() {
        assertStands(FRIDAY, listed("2026-06-12" + MIDNIGHT, "2026-06-09" + MIDNIGHT));
    }

    @Test
    void entriesThatTellNoDayAreTrusted() {
        assertStands(FRIDAY, listed(null, null));
        assertThat(reason(FRIDAY, listed(null, "2026-06-11" + MIDNIGHT))).isNotEmpty();
    }

    @Test
    void anEmptyAnswerIsOfAnyDay() {
        assertStands(FRIDAY, listed());
        assertStands(SATURDAY, listed());
    }

    @Test
    void theAnswerOfFridayIsNoListOfSaturday() {
        Answer answer = FeedMatch.checked(SATURDAY, listed("2026-06-12" + MIDNIGHT));

        assertThat(answer).isEqualTo(new Answer.Papers(List.of(), List.of()));
    }

    @Test
    void ofAMixedListOfAWeekendItsOwnPapersStay() {
        Answer mixed =
                listed("2026-06-12" + MIDNIGHT, "2026-06-13" + MIDNIGHT, "2026-06-12" + MIDNIGHT);

        Answer answer = FeedMatch.checked(SATURDAY, mixed);

        assertThat(((Answer.Papers) answer).papers())
                .containsExactly(((Answer.Papers) mixed).papers().get(1));
    }

    @Test
    void aSmallListOfSaturdayStands() {
        assertStands(SATURDAY, listed("2026-06-13" + MIDNIGHT));
    }

    @Test
    void whatWasSubmittedOnTheWeekendStandsOnMonday() {
        assertStands(MONDAY, listed("2026-06-13T09:00:00Z", "2026-06-14T15:00:00Z"));
    }

    @Test
    void aMomentAfterTheFlipInNewYorkBelongsToTheNextDay() {
        assertStands(FRIDAY, listed("2026-06-12T01:58:54.337Z"));
        assertStands(new Feed.Day(LocalDate.of(2026, 6, 11)), listed("2026-06-12T01:00:00Z"));
    }

    @Test
    void weeksAndMonthsHoldTheirDays() {
        assertStands(WEEK, listed("2026-06-08" + MIDNIGHT, "2026-06-14" + MIDNIGHT));
        assertStands(MONTH, listed("2026-06-01" + MIDNIGHT, "2026-06-30" + MIDNIGHT));
        assertThat(reason(WEEK, listed("2026-06-15" + MIDNIGHT))).isNotEmpty();
        assertThat(reason(MONTH, listed("2026-07-01" + MIDNIGHT))).isNotEmpty();
    }

    @Test
    void whatTrendsIsOfAnyAge() {
        assertStands(new Feed.Trending(), listed("2023-05-04" + MIDNIGHT, null));
    }

    @Test
    void anUnreadableAnswerStaysWhatItIs() {
        Answer unreadable = new Answer.Unreadable("broken");

        assertThat(FeedMatch.checked(FRIDAY, unreadable)).isSameAs(unreadable);
        assertThat(FeedMatch.checked(FRIDAY, unreadable, "2026-06-11")).isSameAs(unreadable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-12", "2026-06-12T00:00:00.000Z"})
    void aPageThatSaysItIsOfTheDayIsBelieved(String ownDate) {
        Answer answer = listed("2026-06-09" + MIDNIGHT);

        assertThat(FeedMatch.checked(FRIDAY, answer, ownDate)).isSameAs(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-11", "2026-06-11T00:00:00.000Z", "2026-W24", "2026-06"})
    void aPageOfAnotherDayIsRefusedWhateverItHolds(String ownDate) {
        Answer answer = FeedMatch.checked(FRIDAY, listed("2026-06-12" + MIDNIGHT), ownDate);

        assertThat(answer)
                .isEqualTo(
                        new Answer.Unreadable(
                                "asked for day:2026-06-12 but got the page of " + ownDate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "2026-99-99"})
    void aDateThatIsNotUnderstoodSaysNothing(String ownDate) {
        assertThat(FeedMatch.checked(FRIDAY, listed("2026-06-12" + MIDNIGHT), ownDate))
                .isInstanceOf(Answer.Papers.class);
        assertThat(FeedMatch.checked(FRIDAY, listed("2026-06-11" + MIDNIGHT), ownDate))
                .isInstanceOf(Answer.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-W24,true",
        "2026-06-08,true",
        "2026-06-14,true",
        "2026-W23,false",
        "2026-06-15,false"
    })
    void aPageOfAWeekIsKnownByItsWeekOrAnyOfItsDays(String ownDate, boolean stands) {
        assertThat(FeedMatch.checked(WEEK, listed((String) null), ownDate) instanceof Answer.Papers)
                .isEqualTo(stands);
    }

    private static void assertStands(Feed feed, Answer answer) {
        assertThat(FeedMatch.checked(feed, answer)).isSameAs(answer);
    }

    private static String reason(Feed feed, Answer answer) {
        Answer checked = FeedMatch.checked(feed, answer);
        assertThat(checked).isInstanceOf(Answer.Unreadable.class);
        return ((Answer.Unreadable) checked).reason();
    }

    private static Answer listed(String... moments) {
        List<ListedPaper> papers = new ArrayList<>();
        for (String moment : moments) {
            Paper paper =
                    new Paper(
                            new PaperId("2606.%05d".formatted(papers.size())),
                            new PaperText("Title", null, null, List.of()),
                            List.of(),
                            PaperDates.UNKNOWN,
                            PaperLinks.NONE,
                            null,
                            null);
            papers.add(new ListedPaper(paper, moment == null ? null : Instant.parse(moment)));
        }
        return new Answer.Papers(papers, List.of());
    }
}
