package dev.paperboy.discord.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

import dev.paperboy.discord.command.TrendingList.Readings;
import dev.paperboy.discord.command.TrendingList.Unread;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedReading;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Papers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Which list each period means, when nothing is open yet, and how fresh it says it is. */
class TrendingListsTests {

    private static final Instant EARLY = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2026-06-12T00:00:00Z");

    private final MemoryCatalogue catalogue = new MemoryCatalogue();

    @ParameterizedTest
    @CsvSource({
        // A Friday noon: its own list is open.
        "2026-06-12T12:00:00Z, TODAY, 2026-06-12, 2026-06-12, true",
        "2026-06-12T12:00:00Z, DAY,   2026-06-11, 2026-06-11, false",
        "2026-06-12T12:00:00Z, WEEK,  2026-06-08, 2026-06-12, true",
        "2026-06-12T12:00:00Z, MONTH, 2026-06-01, 2026-06-12, true",
        // Saturday and Sunday have no list: Friday's is the newest, and finished.
        "2026-06-13T12:00:00Z, TODAY, 2026-06-12, 2026-06-12, false",
        "2026-06-14T12:00:00Z, DAY,   2026-06-12, 2026-06-12, false",
        "2026-06-14T12:00:00Z, WEEK,  2026-06-08, 2026-06-14, true",
        // On Sunday evening in New York, Monday's list opens, still empty.
        "2026-06-15T02:00:00Z, TODAY, 2026-06-12, 2026-06-12, false",
        "2026-06-15T02:00:00Z, WEEK,  2026-06-08, 2026-06-14, false",
        "2026-06-15T02:00:00Z, MONTH, 2026-06-01, 2026-06-15, true",
        // A month that has just begun has no papers yet.
        "2026-07-01T02:00:00Z, MONTH, 2026-06-01, 2026-06-30, false",
        // Two weeks without any list.
        "2026-06-30T12:00:00Z, TODAY, 2026-06-30, 2026-06-30, true",
    })
    void aPeriodIsItsNewestListWithPapers(
            Instant now, Period period, LocalDate first, LocalDate last, boolean isOpen) {
        list("2026-06-08", EARLY, 1);
        list("2026-06-11", EARLY, 2);
        list("2026-06-12", LATE, 3);

        TrendingList list = at(now).of(period);

        assertThat(list.first()).isEqualTo(first);
        assertThat(list.last()).isEqualTo(last);
        assertThat(list.isOpen()).isEqualTo(isOpen);
    }

    @Test
    void theYearsLastWeekRunsOverItsTurn() {
        list("2026-12-31", EARLY, 1);

        TrendingList list = at(Instant.parse("2027-01-02T12:00:00Z")).of(Period.WEEK);

        assertThat(list.first()).isEqualTo("2026-12-28");
        assertThat(list.last()).isEqualTo("2027-01-02");
        assertThat(list.papers()).hasSize(1);
    }

    @Test
    void votesOfSeveralDaysAreAsOldAsTheListReadLongestAgo() {
        list("2026-06-08", EARLY, 1);
        list("2026-06-12", LATE, 2);
        catalogue.save(
                new FeedReading(
                        new Feed.Day(LocalDate.parse("2026-06-10")), Instant.EPOCH, List.of()));
        TrendingLists lists = at(Instant.parse("2026-06-12T12:00:00Z"));

        assertThat(lists.of(Period.WEEK).votesAsOf()).isEqualTo(new Readings(EARLY, LATE));
        assertThat(lists.of(Period.TODAY).votesAsOf()).isEqualTo(new Readings(LATE, LATE));
    }

    @Test
    void beforeTheFirstReadingThereIsNothingAndNothingIsSaidOfVotes() {
        TrendingList list = at(LATE).of(Period.NOW);

        assertThat(list.papers()).isEmpty();
        assertThat(list.votesAsOf()).isNull();
        assertThat(list.failure()).isNull();
    }

    @Test
    void aListWithoutPapersTellsWhichHasNeverBeenRead() {
        TrendingLists lists = at(Instant.parse("2026-06-12T12:00:00Z"));
        assertThat(lists.of(Period.NOW).unread()).isEqualTo(Unread.NEWEST);
        assertThat(lists.of(Period.TODAY).unread()).isEqualTo(Unread.NEWEST);

        empty("2026-06-12");
        assertThat(lists.of(Period.TODAY).unread()).isEqualTo(Unread.FORMER);

        LocalDate.parse("2026-05-01")
                .datesUntil(LocalDate.parse("2026-06-12"))
                .forEach(day -> empty(day.toString()));
        for (Period period : List.of(Period.TODAY, Period.DAY, Period.WEEK, Period.MONTH)) {
            assertThat(lists.of(period).unread()).as(period.value()).isEqualTo(Unread.NONE);
        }
    }

    @Test
    void aListWithPapersTellsWhetherOneOfItsDaysHasNeverBeenRead() {
        list("2026-06-12", LATE, 1);
        list("2026-06-11", LATE, 2);
        TrendingLists lists = at(Instant.parse("2026-06-12T12:00:00Z"));
        assertThat(lists.of(Period.TODAY).unread()).isEqualTo(Unread.NONE);
        assertThat(lists.of(Period.WEEK).unread()).isEqualTo(Unread.FORMER);
        assertThat(lists.of(Period.MONTH).unread()).isEqualTo(Unread.FORMER);

        List.of("2026-06-08", "2026-06-09", "2026-06-10").forEach(this::empty);
        assertThat(lists.of(Period.WEEK).unread()).isEqualTo(Unread.NONE);
        assertThat(lists.of(Period.MONTH).unread()).isEqualTo(Unread.FORMER);
    }

    @Test
    void aListThatIsReadMeanwhileDoesNotPassForAnEmptyOne() {
        LocalDate.parse("2026-05-01")
                .datesUntil(LocalDate.parse("2026-06-12"))
                .forEach(day -> empty(day.toString()));
        Catalogue growing = mock(delegatesTo(catalogue));
        willAnswer(
                        asked -> {
                            List<Paper> before =
                                    catalogue.onDays(asked.getArgument(0), asked.getArgument(1));
                            list("2026-06-12", LATE, 1);
                            return before;
                        })
                .given(growing)
                .onDays(any(), any());
        Instant noon = Instant.parse("2026-06-12T12:00:00Z");

        TrendingList list =
                new TrendingLists(growing, Clock.fixed(noon, ZoneOffset.UTC)).of(Period.TODAY);

        assertThat(list.papers()).isEmpty();
        assertThat(list.unread()).isEqualTo(Unread.NEWEST);
    }

    private void empty(String day) {
        catalogue.save(new FeedReading(new Feed.Day(LocalDate.parse(day)), LATE, List.of()));
    }

    private TrendingLists at(Instant now) {
        return new TrendingLists(catalogue, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void list(String day, Instant readAt, int number) {
        Paper paper = Papers.voted("2606.%05d".formatted(number), number, 0);
        catalogue.save(new FeedReading(new Feed.Day(LocalDate.parse(day)), readAt, List.of(paper)));
    }
}
