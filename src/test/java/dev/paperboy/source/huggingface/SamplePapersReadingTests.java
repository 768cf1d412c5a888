package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.LinkedWorks;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.source.harvest.PaperSource.Read;
import dev.paperboy.source.http.TestFetchers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The papers of the sandbox, as the bot reads them. */
class SamplePapersReadingTests {

    /** A Thursday. */
    private static final LocalDate OPEN = LocalDate.of(2026, 6, 11);

    private static final LocalDate LAST = OPEN.plusDays(6);
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final ManualClock clock = new ManualClock(FeedDays.closing(LAST));
    private final DailyPapersHub hub = DailyPapersHub.startWithSamples(OPEN, clock);
    private final HuggingFaceClient client =
            new HuggingFaceClient(
                    TestFetchers.of(hub.url(), clock),
                    new HuggingFaceProperties(hub.url(), null, 100, LIMIT));
    private final Addresses addresses = new Addresses(URI.create(hub.url()));
    private final HuggingFaceSource source =
            new HuggingFaceSource(
                    new ApiReader(client, addresses),
                    new PageReader(client, addresses),
                    TestFetchers.PROPERTIES,
                    clock);

    @AfterEach
    void stop() {
        hub.close();
    }

    private Read read(Feed feed) {
        return (Read) source.read(feed);
    }

    private List<Paper> papers(Feed feed) {
        return read(feed).reading().papers();
    }

    private static List<LocalDate> days() {
        return OPEN.minusDays(7).datesUntil(LAST.plusDays(1)).toList();
    }

    @Test
    void allListsAreReadWholeAndWithoutARemark() {
        assertThat(days()).allSatisfy(day -> assertReadWhole(new Feed.Day(day)));
        assertReadWhole(new Feed.Trending());
        assertReadWhole(Feed.Week.of(OPEN));
        assertReadWhole(new Feed.Month(YearMonth.from(OPEN)));
    }

    private void assertReadWhole(Feed feed) {
        Read read = read(feed);
        assertThat(read.remarks()).as("%s", feed).isEmpty();
        assertThat(read.requests().pages()).isZero();
    }

    @Test
    void eachDayHasItsPapers() {
        assertThat(days().stream().map(day -> papers(new Feed.Day(day)).size()))
                .containsExactly(4, 6, 0, 0, 7, 6, 14, 9, 10, 2, 0, 22, 0, 7);
        assertThat(papers(new Feed.Month(YearMonth.from(OPEN)))).hasSize(82 + 4);
        assertThat(papers(new Feed.Trending())).hasSize(86);
    }

    @Test
    void thePagesTellTheSameAsTheApi() {
        List<Paper> told = papers(new Feed.Day(LAST.minusDays(2)));
        hub.apiDown();

        assertThat(papers(new Feed.Day(LAST.minusDays(2)))).isEqualTo(told);
    }

    @Test
    void eachPaperIsToldAloneTooWithWhatLinksToIt() {
        PaperReader reader = new PaperReader(client, addresses);
        Map<PaperId, LinkedWorks> works =
                IntStream.rangeClosed(1, 86)
                        .mapToObj(number -> new PaperId("0001.%05d".formatted(number)))
                        .collect(
                                Collectors.toMap(
                                        id -> id,
                                        id ->
                                                ((PaperParser.Result.Found)
                                                                reader.readApi(id, LIMIT))
                                                        .works()));

        assertThat(works.get(new PaperId("0001.00049")).models().number()).isEqualTo(130);
        assertThat(works.values()).filteredOn(it -> it.models().number() > 0).hasSize(11);
    }

    @Test
    void whatIsAwkwardIsReadForWhatItIs() {
        Map<String, Paper> papers =
                papers(new Feed.Trending()).stream()
                        .collect(Collectors.toMap(paper -> paper.id().value(), paper -> paper));

        assertThat(papers.get("0001.00079").title()).isEqualTo("Of Titles Wrapped by Their Source");
        assertThat(papers.get("0001.00079").authors())
                .containsExactly("Yva Blank", "Zacharias Newline");
        assertThat(papers.get("0001.00026").text().abstractText()).isNull();
        assertThat(papers.get("0001.00033").links().code()).isNull();
        assertThat(papers.get("0001.00033").links().project()).isNull();
        assertThat(papers.get("0001.00029").links().code())
                .hasToString("https://github.com/example-lab/paper-29");
        assertThat(papers.get("0001.00046").organization()).isNull();
        assertThat(papers.get("0001.00046").votes().comments()).isNull();
        assertThat(papers.get("0001.00060").authors()).hasSize(63);
        assertThat(papers.get("0001.00076").authors()).containsExactly("Unni Visible");
        assertThat(papers.get("0001.00037").dates().listedOn()).isEqualTo(OPEN);
    }
}
