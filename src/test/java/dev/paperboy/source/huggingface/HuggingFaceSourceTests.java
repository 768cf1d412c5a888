package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedReading;
import dev.paperboy.sandbox.hub.HubAnswer;
import dev.paperboy.sandbox.hub.HubPages;
import dev.paperboy.sandbox.hub.HubPaper;
import dev.paperboy.sandbox.hub.PaperHub;
import dev.paperboy.source.harvest.PaperSource.Outcome;
import dev.paperboy.source.harvest.PaperSource.Read;
import dev.paperboy.source.harvest.PaperSource.Requests;
import dev.paperboy.source.harvest.PaperSource.Unreadable;
import dev.paperboy.source.harvest.PaperSource.Wait;
import dev.paperboy.source.http.HttpFetcher;
import dev.paperboy.source.http.TestFetchers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

class HuggingFaceSourceTests {

    private static final Feed DAY = new Feed.Day(LocalDate.of(2026, 6, 12));
    private static final String API = "/api/daily_papers?date=2026-06-12&limit=100";
    private static final String PAGE = "/papers/date/2026-06-12";
    private static final HubPaper ONE = HubPaper.of("2606.00001", 5, "2026-06-12");
    private static final HubPaper TWO = HubPaper.of("2606.00002", 9, "2026-06-12");

    private final PaperHub hub = PaperHub.start();
    private final ManualClock clock = new ManualClock("2026-06-12T12:00:00Z");
    private final HuggingFaceSource source = source(hub.url(), null);

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void aDayIsReadFromTheApi() {
        hub.answer(API, HubAnswer.json(HubPages.list(ONE, TWO)));

        assertThat(source.read(DAY))
                .isInstanceOfSatisfying(
                        Read.class,
                        read -> {
                            assertThat(ids(read)).containsExactly("2606.00001", "2606.00002");
                            assertThat(read.reading().feed()).isEqualTo(DAY);
                            assertThat(read.reading().readAt())
                                    .isEqualTo(Instant.parse("2026-06-12T12:00:00Z"));
                            assertThat(read.remarks()).isEmpty();
                            assertThat(read.requests()).isEqualTo(new Requests(1, 0));
                        });
    }

    @Test
    void weekMonthAndWhatTrendsAreReadToo() {
        String list = HubPages.list(ONE);
        hub.answer("/api/daily_papers?week=2026-W24&limit=100", HubAnswer.json(list));
        hub.answer("/api/daily_papers?month=2026-06&limit=100", HubAnswer.json(list));
        hub.answer("/api/daily_papers?sort=trending&limit=100", HubAnswer.json(list));

        assertThat(source.read(new Feed.Week(2026, 24))).isInstanceOf(Read.class);
        assertThat(source.read(new Feed.Month(YearMonth.of(2026, 6)))).isInstanceOf(Read.class);
        assertThat(source.read(new Feed.Trending())).isInstanceOf(Read.class);
    }

    @Test
    void aLongListIsReadPageByPage() {
        String second = "/api/daily_papers?date=2026-06-12&limit=100&p=1";
        hub.answer(API, linked(HubPages.list(ONE), second));
        hub.answer(second, HubAnswer.json(HubPages.list(ONE, TWO)));

        Read read = read(source.read(DAY));

        assertThat(ids(read)).containsExactly("2606.00001", "2606.00002");
        assertThat(read.requests()).isEqualTo(new Requests(2, 0));
    }

    @Test
    void ofWhatTrendsTheFirstPageIsEnough() {
        String first = "/api/daily_papers?sort=trending&limit=100";
        hub.answer(first, linked(HubPages.list(ONE), first + "&p=1"));

        assertThat(source.read(new Feed.Trending())).isInstanceOf(Read.class);
        assertThat(hub.targets()).containsExactly(first);
    }

    @Test
    void aListWithoutEndIsGivenUp() {
        hub.answer(API, linked(HubPages.list(ONE), API));

        assertThat(reason(source.read(DAY)))
                .startsWith("API: a list of more than 20 pages; page: ");
        assertThat(hub.targets()).filteredOn(API::equals).hasSize(20);
    }

    @Test
    void aListThatNamesAnotherServerGoesOnAtTheConfiguredOne() {
        try (PaperHub other = PaperHub.start()) {
            hub.answer(API, linked(HubPages.list(ONE), other.url() + API + "&p=1"));
            hub.answer(API + "&p=1", HubAnswer.json(HubPages.list(TWO)));

            assertThat(ids(read(source.read(DAY)))).containsExactly("2606.00001", "2606.00002");
            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void aListWhoseNextPageIsNoListIsUnreadable() {
        hub.answer(API, linked(HubPages.list(ONE), "/papers/2606.00002"));

        assertThat(reason(source.read(DAY))).startsWith("API: the list goes on at ");
    }

    @Test
    void aListIsNotShorterForALostPage() {
        String second = API + "&p=1";
        hub.answer(API, linked(HubPages.list(ONE), second));
        hub.answer(second, HubAnswer.status(500, "text/plain", "oops"));

        assertThat(reason(source.read(DAY))).contains("answered 500");
    }

    @Test
    void aBrokenEntryAloneOnItsPageDoesNotLoseTheList() {
        String second = API + "&p=1";
        hub.answer(API, linked(HubPages.list(ONE), second));
        hub.answer(second, HubAnswer.json("[{\"id\":1}]"));

        Read read = read(source.read(DAY));

        assertThat(ids(read)).containsExactly("2606.00001");
        assertThat(read.remarks()).containsExactly("left out entry 1: its id is a number: 1");
    }

    @Test
    void aPagePastTheEndEndsTheListWhateverItLinksTo() {
        String second = API + "&p=1";
        hub.answer(API, linked(HubPages.list(ONE), second));
        hub.answer(second, linked("[]", API + "&p=2"));

        assertThat(ids(read(source.read(DAY)))).containsExactly("2606.00001");
        assertThat(hub.targets()).containsExactly(API, second);
    }

    @Test
    void aNextPageThatIsNoWebAddressIsAFailureLikeAnyOther() {
        hub.answer(API, linked(HubPages.list(ONE), "mailto:someone@people.example"));

        assertThat(reason(source.read(DAY)))
                .startsWith("API: the list goes on at mailto:someone@people.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59-18:00", "-999999999-01-01T00:00:00+18:00"})
    void anAbsurdDateOfOneEntryDoesNotLoseTheList(String listedAt) {
        String absurd =
                "{\"id\":\"2606.00009\",\"title\":\"T\",\"submittedOnDailyAt\":\"%s\"}"
                        .formatted(listedAt);
        hub.answer(API, HubAnswer.json("[" + absurd + "," + ONE.wrapped() + "]"));

        assertThat(ids(read(source.read(DAY)))).containsExactly("2606.00009", "2606.00001");
    }

    @Test
    void aReadingIsOfTheMomentItWasBegun() {
        Instant begun = clock.instant();
        HubAnswer list = HubAnswer.json(HubPages.list(ONE));
        hub.answer(
                API,
                exchange -> {
                    clock.advance(Duration.ofMinutes(2));
                    list.send(exchange);
                });

        assertThat(read(source.read(DAY)).reading().readAt()).isEqualTo(begun);
    }

    @Test
    void somethingAlwaysTrends() {
        Feed trending = new Feed.Trending();
        hub.answer("/api/daily_papers?sort=trending&limit=100", HubAnswer.json("[]"));
        assertThat(reason(source.read(trending))).startsWith("API: a trending list without papers");

        hub.answer("/papers/trending", HubAnswer.html(HubPages.page("2026-06-12")));
        assertThat(reason(source.read(trending))).endsWith("page: a trending list without papers");
    }

    /** The harvest rests as a whole when it is told to wait. */
    @Test
    void aSpentQuotaOfPagesIsNoPauseForTheApi() {
        hub.answer(API, HubAnswer.status(500, "text/plain", "oops"));
        hub.answer(
                PAGE,
                HubAnswer.status(429, "text/plain", "").with("RateLimit", "\"pages\";r=0;t=200"));
        assertThat(reason(source.read(DAY)))
                .contains("API: ", "; page: ", "takes no more requests before");
        hub.answer(API, HubAnswer.json(HubPages.list(ONE)));

        assertThat(ids(read(source.read(DAY)))).containsExactly("2606.00001");
    }

    @Test
    void thePageIsReadWhereTheApiFails() {
        hub.answer(API, HubAnswer.status(500, "text/plain", "oops"));
        hub.answer(PAGE, HubAnswer.html(HubPages.page("2026-06-12", ONE, TWO)));

        Read read = read(source.read(DAY));

        assertThat(ids(read)).containsExactly("2606.00001", "2606.00002");
        assertThat(read.requests()).isEqualTo(new Requests(1, 1));
        assertThat(read.remarks())
                .singleElement()
                .asString()
                .startsWith("read from the page, the API failed: ")
                .contains("answered 500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"error\":\"down\"}",
                "<html></html>",
                "[{\"id\":1}]",
                "",
                "[{\"id\":"
            })
    void thePageIsReadWhereTheAnswerOfTheApiIsNotUnderstood(String answer) {
        hub.answer(API, HubAnswer.json(answer));
        hub.answer(PAGE, HubAnswer.html(HubPages.page("2026-06-12", ONE)));

        assertThat(ids(read(source.read(DAY)))).containsExactly("2606.00001");
    }

    @Test
    void thePageIsReadWhereTheApiAnswersForAnotherDay() {
        HubPaper earlier = HubPaper.of("2606.00003", 5, "2026-06-11");
        hub.answer(API, HubAnswer.json(HubPages.list(earlier)));
        hub.answer(PAGE, HubAnswer.html(HubPages.page("2026-06-12", ONE)));

        assertThat(ids(read(source.read(DAY)))).containsExactly("2606.00001");
    }

    @Test
    void thePagesOfAllFeedsAreKnown() {
        String page = HubPages.page("2026-06-12", ONE);
        hub.answer("/papers/week/2026-W24", HubAnswer.html(page));
        hub.answer("/papers/month/2026-06", HubAnswer.html(page));
        hub.answer("/papers/trending", HubAnswer.html(page));

        assertThat(source.read(new Feed.Week(2026, 24))).isInstanceOf(Read.class);
        assertThat(source.read(new Feed.Month(YearMonth.of(2026, 6)))).isInstanceOf(Read.class);
        assertThat(source.read(new Feed.Trending())).isInstanceOf(Read.class);
    }

    @Test
    void theCardsAreReadWhereThePageHasNoData() {
        hub.answer(PAGE, HubAnswer.html(HubPages.cards(ONE, TWO.voted(0))));

        assertThat(read(source.read(DAY)).reading().papers())
                .extracting(paper -> paper.id() + " ▲" + paper.upvotes())
                .containsExactly("2606.00001 ▲5", "2606.00002 ▲0");
    }

    @Test
    void aPageThatLeadsToTheLatestDayIsRefused() {
        HubPaper earlier = HubPaper.of("2606.00003", 5, "2026-06-11");
        hub.answer(PAGE, HubAnswer.redirect("/papers/date/2026-06-11"));
        hub.answer("/papers/date/2026-06-11", HubAnswer.html(HubPages.page("2026-06-11", earlier)));

        assertThat(reason(source.read(DAY))).endsWith("got the page of 2026-06-11");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 405})
    void aChallengeMeansThatTheSourceIsUnavailable(int status) {
        hub.answer(API, HubAnswer.status(status, "text/html", HubPages.challenge()));
        hub.answer(PAGE, HubAnswer.status(status, "text/html", HubPages.challenge()));

        assertThat(source.read(DAY)).isInstanceOf(Unreadable.class);
    }

    @Test
    void bothReasonsAreGivenWhereNothingCanBeRead() {
        hub.answer(API, HubAnswer.json("{\"error\":\"Internal Error\"}"));
        hub.answer(PAGE, HubAnswer.html(HubPages.challenge()));

        assertThat(reason(source.read(DAY)))
                .isEqualTo(
                        "API: not a list but the error “Internal Error”;"
                                + " page: a page without papers, perhaps a challenge");
    }

    @Test
    void anEmptyDayIsReadWithoutPapers() {
        hub.answer(API, HubAnswer.json("[]"));

        assertThat(read(source.read(DAY)).reading().papers()).isEmpty();
    }

    @Test
    void entriesThatAreLeftOutAreRemarkedOn() {
        hub.answer(API, HubAnswer.json("[" + ONE.wrapped() + ",{\"id\":2606.1},{}]"));

        Read read = read(source.read(DAY));

        assertThat(ids(read)).containsExactly("2606.00001");
        assertThat(read.remarks())
                .containsExactly(
                        "left out entry 2: its id is a number: 2606.1",
                        "left out entry 3: it has no id");
    }

    @Test
    void aSpentQuotaIsNoReasonToFetchThePage() {
        hub.answer(API, HubAnswer.tooMany(55));
        hub.answer(PAGE, HubAnswer.html(HubPages.page("2026-06-12", ONE)));

        assertThat(source.read(DAY))
                .isInstanceOfSatisfying(
                        Wait.class,
                        wait ->
                                assertThat(wait.until())
                                        .isEqualTo(Instant.parse("2026-06-12T12:00:55Z")));
        assertThat(hub.targets()).containsExactly(API);
        clock.advance(Duration.ofSeconds(54));
        assertThat(source.read(DAY)).isInstanceOf(Wait.class);
        assertThat(hub.targets()).hasSize(1);
    }

    @Test
    void anUnchangedListIsReadFromMemory() {
        hub.answer(API, HubAnswer.json(HubPages.list(ONE)).tagged("\"v1\""));
        Read first = read(source.read(DAY));
        clock.advance(Duration.ofMinutes(20));

        Read second = read(source.read(DAY));

        assertThat(second.reading().papers()).isEqualTo(first.reading().papers());
        assertThat(second.reading().readAt()).isEqualTo(Instant.parse("2026-06-12T12:20:00Z"));
        assertThat(hub.received().getLast().headers().getFirst("If-None-Match"))
                .isEqualTo("\"v1\"");
    }

    @Test
    void theTokenGoesWithEveryRequest() {
        HuggingFaceSource known = source(hub.url(), "hf_made_up");

        assertThat(known.read(DAY)).isInstanceOf(Unreadable.class);
        assertThat(hub.received())
                .hasSize(2)
                .allMatch(received ->
                        "Bearer hf_made_up".equals(received.headers().getFirst("Authorization")));
    }

    /** Also where that server is a configured one, as that of another source is. */
    @Test
    void theTokenStaysHereWhereTheNextPageIsOnAnotherServer() {
        try (PaperHub other = PaperHub.start()) {
            HuggingFaceSource known =
                    source(hub.url(), "hf_made_up", TestFetchers.of(clock, hub.url(), other.url()));
            hub.answer(API, linked(HubPages.list(ONE), other.url() + API + "&p=1"));
            hub.answer(API + "&p=1", HubAnswer.json("[]"));

            assertThat(known.read(DAY)).isInstanceOf(Read.class);
            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void withoutATokenNoneIsSent() {
        assertThat(source.read(DAY)).isInstanceOf(Unreadable.class);
        assertThat(hub.received())
                .noneMatch(received -> received.headers().containsKey("Authorization"));
    }

    private HuggingFaceSource source(String url, String token) {
        return source(url, token, TestFetchers.of(url, clock));
    }

    private HuggingFaceSource source(String url, String token, HttpFetcher fetcher) {
        HuggingFaceProperties properties =
                new HuggingFaceProperties(url, token, 100, Duration.ofMinutes(15));
        HuggingFaceClient client = new HuggingFaceClient(fetcher, properties);
        Addresses addresses = new Addresses(properties.address());
        return new HuggingFaceSource(
                new ApiReader(client, addresses),
                new PageReader(client, addresses),
                TestFetchers.PROPERTIES,
                clock);
    }

    private static HubAnswer linked(String body, String next) {
        return HubAnswer.json(body).with("Link", "<" + next + ">; rel=\"next\"");
    }

    private static Read read(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Read.class);
        return (Read) outcome;
    }

    private static String reason(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Unreadable.class);
        return ((Unreadable) outcome).reason();
    }

    private static List<String> ids(Read read) {
        FeedReading reading = read.reading();
        return reading.papers().stream().map(paper -> paper.id().value()).toList();
    }
}
