package dev.paperboy.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.hub.ArxivEntry;
import dev.paperboy.sandbox.hub.ArxivFeeds;
import dev.paperboy.sandbox.hub.HubAnswer;
import dev.paperboy.sandbox.hub.LocalArxiv;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class SingleLineTests {

    private static final Instant NOON = Instant.parse("2026-06-12T12:00:00Z");
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration SILENCE = Duration.ofHours(2);

    private final ManualClock clock = new ManualClock(NOON);
    private final LocalArxiv arxiv =
            LocalArxiv.start(clock).add(ArxivEntry.of("2606.00001"), ArxivEntry.of("2606.00002"));
    private final MemoryOfLines memory = new MemoryOfLines();
    private final HttpFetcher fetcher = started();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        threads.shutdownNow();
        arxiv.close();
    }

    @Test
    void oneRequestAtATimeWithAPauseBetweenTwo() throws InterruptedException {
        askAtOnce(6);

        assertThat(arxiv.visits()).hasSize(6);
        assertNothingImpolite();
    }

    @Test
    void bothServersShareTheLine() throws Exception {
        arxiv.page("/html/2606.00001", HubAnswer.html("<html></html>"));
        Future<Fetch> paper = threads.submit(() -> fetch(LONG));
        Future<Fetch> page = threads.submit(() -> fetcher.fetch(page("/html/2606.00001")));

        assertThat(paper.get()).isInstanceOf(Fetched.class);
        assertThat(page.get()).isInstanceOf(Fetched.class);
        assertNothingImpolite();
    }

    @Test
    void aRedirectTakesATurnOfItsOwn() {
        arxiv.page("/html/a", HubAnswer.redirect("/html/b"));
        arxiv.page("/html/b", HubAnswer.html("<html></html>"));

        assertThat(fetcher.fetch(page("/html/a"))).isInstanceOf(Fetched.class);
        assertThat(arxiv.visits()).hasSize(2);
        assertNothingImpolite();
    }

    @Test
    void theFirstRequestWaitsTooSinceTheProcessBeforeMayJustHaveAsked() {
        long begun = System.nanoTime();
        HttpFetcher restarted = started();
        assertThat(restarted.fetch(request(LONG))).isInstanceOf(Fetched.class);

        assertThat(arxiv.visits().getFirst().begun() - begun)
                .isGreaterThanOrEqualTo(PAUSE.toNanos());
    }

    @Test
    void whatIsWaitedForComesBeforeTheBackground() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        arxiv.answerNext(held(asking, answer));
        Thread first = fetching(requestOf("2606.00001", LONG));
        asking.await();
        Thread background = fetching(requestOf("2606.00001", LONG));
        await().until(() -> background.getState() == Thread.State.TIMED_WAITING);
        Thread urgent = fetching(requestOf("2606.00002", LONG).waitedFor());
        await().until(() -> urgent.getState() == Thread.State.TIMED_WAITING);
        answer.countDown();
        for (Thread thread : List.of(first, background, urgent)) {
            thread.join();
        }

        assertThat(arxiv.askedIds().subList(1, 3))
                .containsExactly(List.of("2606.00002"), List.of("2606.00001"));
        assertNothingImpolite();
    }

    @Test
    void whoseTurnWouldComeTooLateIsToldAtOnce() {
        assertThat(fetch(LONG)).isInstanceOf(Fetched.class);
        long begun = System.nanoTime();

        Fetch late = fetch(Duration.ofMillis(20));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Fetch.TooManyRequests.class,
                        busy -> assertThat(busy.retryAt()).isAfter(NOON).isBefore(NOON.plus(LONG)));
        assertThat(System.nanoTime() - begun).isLessThan(PAUSE.toNanos());
    }

    @Test
    void anAnswerThatIsWaitedForNoLongerStillHoldsTheLine() {
        CountDownLatch answer = new CountDownLatch(1);
        arxiv.answerNext(held(new CountDownLatch(1), answer));

        assertThat(fetch(SHORT)).isInstanceOf(Fetch.Failed.class);
        assertThat(fetch(SHORT)).isInstanceOf(Fetch.TooManyRequests.class);
        answer.countDown();
        assertThat(fetch(LONG)).isInstanceOf(Fetched.class);

        assertThat(arxiv.visits()).hasSize(2);
        assertNothingImpolite();
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUp() {
        HttpFetcher impatient =
                TestFetchers.polite(etiquette(Duration.ofMillis(400)), memory, clock);
        arxiv.answerNext(HubAnswer.dripping());

        assertThat(impatient.fetch(request(LONG)))
                .isInstanceOfSatisfying(
                        Fetch.Failed.class,
                        failed -> assertThat(failed.reason()).endsWith("did not answer in time"));
        assertThat(impatient.fetch(request(LONG))).isInstanceOf(Fetched.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 429})
    void aRefusalClosesTheLineOfBothServersForHours(int status) {
        arxiv.answerNext(HubAnswer.status(status, "text/plain", "Rate exceeded."));

        assertThat(closedUntil(fetch(LONG))).isEqualTo(NOON.plus(BackOff.FIRST));
        clock.advance(BackOff.FIRST.minusSeconds(1));
        assertThat(closedUntil(fetch(LONG))).isEqualTo(NOON.plus(BackOff.FIRST));
        assertThat(closedUntil(fetcher.fetch(page("/html/a")))).isAfter(clock.instant());
        assertThat(arxiv.visits()).hasSize(1);

        clock.advance(Duration.ofSeconds(1));
        assertThat(fetch(LONG)).isInstanceOf(Fetched.class);
        assertNothingImpolite();
    }

    @Test
    void aShortRetryAfterDoesNotShortenTheHours() {
        arxiv.answerNext(LocalArxiv.rateExceeded().with("Retry-After", "5"));

        assertThat(closedUntil(fetch(LONG))).isEqualTo(NOON.plus(BackOff.FIRST));
    }

    @Test
    void aLongRetryAfterIsHeeded() {
        arxiv.answerNext(LocalArxiv.rateExceeded().with("Retry-After", "18000"));

        assertThat(closedUntil(fetch(LONG))).isEqualTo(NOON.plus(Duration.ofHours(5)));
    }

    @Test
    void refusalsInARowCloseItForLongerAndLonger() {
        arxiv.answerNext(LocalArxiv.rateExceeded(), LocalArxiv.rateExceeded());
        clock.set(closedUntil(fetch(LONG)));
        Instant second = clock.instant();

        assertThat(closedUntil(fetch(LONG))).isEqualTo(second.plus(BackOff.FIRST.multipliedBy(2)));
        assertNothingImpolite();
    }

    @Test
    void anAnswerMakesRefusalsForgotten() {
        arxiv.answerNext(LocalArxiv.rateExceeded());
        clock.set(closedUntil(fetch(LONG)));
        assertThat(fetch(LONG)).isInstanceOf(Fetched.class);
        arxiv.answerNext(LocalArxiv.rateExceeded());
        Instant again = clock.instant();

        assertThat(closedUntil(fetch(LONG))).isEqualTo(again.plus(BackOff.FIRST));
    }

    @Test
    void itNeverClosesForLongerThanADay() {
        for (int i = 0; i < 7; i++) {
            arxiv.answerNext(LocalArxiv.rateExceeded());
            clock.set(closedUntil(fetch(LONG)));
        }
        arxiv.answerNext(LocalArxiv.rateExceeded());

        assertThat(closedUntil(fetch(LONG))).isEqualTo(clock.instant().plus(BackOff.LONGEST));
    }

    @Test
    void aRestartDoesNotOpenIt() {
        arxiv.answerNext(LocalArxiv.rateExceeded());
        assertThat(fetch(LONG)).isInstanceOf(Fetch.TooManyRequests.class);
        HttpFetcher restarted = started();

        assertThat(closedUntil(restarted.fetch(request(LONG)))).isEqualTo(NOON.plus(BackOff.FIRST));
        assertThat(arxiv.visits()).hasSize(1);
    }

    @Test
    void aClockThatWasAheadDoesNotCloseItForEver() {
        memory.keep("arXiv", new Closing(NOON.plus(Duration.ofDays(400)), 1));

        assertThat(closedUntil(fetch(LONG))).isEqualTo(NOON.plus(BackOff.LONGEST));
    }

    @Test
    void overloadClosesItForAsLongAsTheServerSays() {
        arxiv.answerNext(HubAnswer.status(503, "text/plain", "").with("Retry-After", "90"));

        assertThat(closedUntil(fetch(LONG))).isEqualTo(NOON.plusSeconds(90));
    }

    @Test
    void anErrorOfTheServerIsNoRefusal() {
        arxiv.answerNext(HubAnswer.status(500, "text/plain", ""));

        assertThat(fetch(LONG)).isInstanceOf(Fetch.Refused.class);
        assertThat(fetch(LONG)).isInstanceOf(Fetched.class);
    }

    /** As where one stand-in plays both Hugging Face and arXiv. */
    @Test
    void onAServerThatIsAskedForOtherThingsTooOnlyItsOwnRequestsStandInLine() {
        Ways ways = TestFetchers.ways(clock, arxiv.url());
        ways.add(TestFetchers.line(etiquette(LONG), memory, clock));

        assertThat(ways.to(URI.create(arxiv.url()), "api")).containsInstanceOf(OpenWay.class);
        assertThat(ways.to(URI.create(arxiv.url()), "arXiv")).containsInstanceOf(SingleLine.class);
        assertThat(ways.to(URI.create(arxiv.pagesUrl()), "api"))
                .containsInstanceOf(SingleLine.class);
    }

    private void askAtOnce(int times) throws InterruptedException {
        List<Callable<Fetch>> requests = Collections.nCopies(times, () -> fetch(LONG));

        assertThat(threads.invokeAll(requests))
                .allSatisfy(asked -> assertThat(asked.get()).isInstanceOf(Fetched.class));
    }

    private Thread fetching(FetchRequest request) {
        return Thread.ofVirtual().start(() -> fetcher.fetch(request));
    }

    /** Says that it was asked, and answers an empty feed once it may. */
    private static HubAnswer held(CountDownLatch asking, CountDownLatch answer) {
        return exchange -> {
            asking.countDown();
            try {
                answer.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            LocalArxiv.atom(200, ArxivFeeds.of(List.of())).send(exchange);
        };
    }

    private void assertNothingImpolite() {
        assertThat(arxiv.breaches(PAUSE, SILENCE)).isEmpty();
    }

    private HttpFetcher started() {
        return TestFetchers.polite(etiquette(Duration.ofSeconds(30)), memory, clock);
    }

    private Etiquette etiquette(Duration longest) {
        Set<Origin> origins =
                Set.of(Origin.of(URI.create(arxiv.url())), Origin.of(URI.create(arxiv.pagesUrl())));
        return new Etiquette("arXiv", origins, PAUSE, longest);
    }

    private Fetch fetch(Duration deadline) {
        return fetcher.fetch(request(deadline));
    }

    private FetchRequest request(Duration deadline) {
        return requestOf("2606.00001", deadline);
    }

    private FetchRequest requestOf(String id, Duration deadline) {
        URI uri = URI.create(arxiv.url() + "/api/query?id_list=" + id + "&max_results=1");
        return new FetchRequest(uri, "*/*", "arXiv", deadline, null, Validators.NONE);
    }

    private FetchRequest page(String path) {
        URI uri = URI.create(arxiv.pagesUrl() + path);
        return new FetchRequest(uri, "text/html", "arXiv", LONG, null, Validators.NONE);
    }

    private static Instant closedUntil(Fetch fetch) {
        assertThat(fetch).isInstanceOf(Fetch.TooManyRequests.class);
        return ((Fetch.TooManyRequests) fetch).retryAt();
    }
}
