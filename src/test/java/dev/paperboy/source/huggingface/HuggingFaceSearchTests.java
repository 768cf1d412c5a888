package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.CatalogueWriter;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.RemoteSearch.Found;
import dev.paperboy.paper.RemoteSearch.Outcome;
import dev.paperboy.paper.RemoteSearch.Spent;
import dev.paperboy.paper.RemoteSearch.Unavailable;
import dev.paperboy.sandbox.hub.HubAnswer;
import dev.paperboy.sandbox.hub.HubPages;
import dev.paperboy.sandbox.hub.HubPaper;
import dev.paperboy.sandbox.hub.PaperHub;
import dev.paperboy.source.http.TestFetchers;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class HuggingFaceSearchTests {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int CALLS = 3;
    private static final String DUCKS = "/api/papers/search?q=rubber%20ducks&limit=10";
    private static final HubPaper ONE = HubPaper.of("2606.00001", 5, "2026-06-12");
    private static final HubPaper OTHER =
            new HubPaper("2606.00002", "On No List", 3, 0, null, List.of("Ada Example"));

    private final PaperHub hub = PaperHub.start();
    private final ManualClock clock = new ManualClock("2026-06-12T12:00:00Z");
    private final CatalogueWriter catalogue = mock(CatalogueWriter.class);
    private final HuggingFaceSearch search = search(Duration.ofSeconds(10));

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void whatIsFoundIsSavedTogetherAlsoWhatStandsOnNoList() {
        hub.answer(DUCKS, HubAnswer.json(HubPages.list(OTHER, ONE)));

        List<Paper> papers = found(search.search("rubber ducks"));

        assertThat(papers)
                .extracting(paper -> paper.id() + " ▲" + paper.upvotes())
                .containsExactly("2606.00002 ▲3", "2606.00001 ▲5");
        assertThat(papers.getFirst().dates().listedOn()).isNull();
        then(catalogue).should().saveAll(papers, clock.instant());
    }

    @Test
    void nothingFoundIsAnAnswer() {
        hub.answer(DUCKS, HubAnswer.json("[]"));

        assertThat(found(search.search("rubber ducks"))).isEmpty();
        then(catalogue).shouldHaveNoInteractions();
    }

    @Test
    void noMoreThanAskedForIsTakenAndEachOnce() {
        HubPaper[] many =
                IntStream.range(0, 30)
                        .mapToObj(i -> HubPaper.of("2606.%05d".formatted(i / 2), 1, "2026-06-12"))
                        .toArray(HubPaper[]::new);
        hub.answer(DUCKS, HubAnswer.json(HubPages.list(many)));

        assertThat(found(search.search("rubber ducks"))).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void equalQuestionsAreAskedOnceHoweverTheyAreTyped() {
        hub.answer(DUCKS, HubAnswer.json(HubPages.list(ONE)));

        assertThat(search.known("rubber ducks")).isEmpty();
        Outcome first = search.search("rubber ducks");

        for (String typed : List.of("  Rubber\u200b   DUCKS ", "ｒｕｂｂｅｒ ducks")) {
            assertThat(search.known(typed)).contains(first);
            assertThat(search.search(typed)).isEqualTo(first);
        }
        assertThat(hub.targets()).containsExactly(DUCKS);
    }

    @Test
    void anAnswerIsForgottenAfterSomeMinutes() {
        hub.answer(DUCKS, HubAnswer.json(HubPages.list(ONE)));
        Outcome _ = search.search("rubber ducks");

        clock.advance(REMEMBERED.minusMillis(1));
        assertThat(search.known("rubber ducks")).isPresent();
        clock.advance(Duration.ofMillis(1));
        assertThat(search.known("rubber ducks")).isEmpty();
    }

    @Test
    void aFailureIsRememberedForAMomentOnly() {
        hub.answer(DUCKS, HubAnswer.status(500, "text/plain", "oops"));

        assertThat(reason(search.search("rubber ducks"))).contains("answered 500");
        hub.answer(DUCKS, HubAnswer.json(HubPages.list(ONE)));
        assertThat(search.search("rubber ducks")).isInstanceOf(Unavailable.class);
        assertThat(hub.targets()).hasSize(1);

        clock.advance(SearchMemory.FAILURE);
        assertThat(found(search.search("rubber ducks"))).hasSize(1);
    }

    @Test
    void whoAsksTheSameAtTheSameTimeSharesOneRequest() {
        CountDownLatch answer = new CountDownLatch(1);
        hub.answer(DUCKS, HubAnswer.held(answer, HubAnswer.json(HubPages.list(ONE))));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            HuggingFaceSearch shared = search(Duration.ofSeconds(10), people);
            Function<String, CompletableFuture<Outcome>> ask =
                    typed -> CompletableFuture.supplyAsync(() -> shared.search(typed), people);
            // Hugging Face is asked in the words of whoever is first.
            CompletableFuture<Outcome> first = ask.apply("rubber ducks");
            Awaitility.await("the request").until(() -> !hub.targets().isEmpty());
            List<CompletableFuture<Outcome>> others =
                    Stream.of("Rubber ducks", "RUBBER DUCKS").map(ask).toList();
            assertThat(shared.known("rubber ducks")).isEmpty();
            answer.countDown();

            assertThat(found(first.join())).hasSize(1);
            assertThat(others).allSatisfy(it -> assertThat(found(it.join())).hasSize(1));
        }
        assertThat(hub.targets()).hasSize(1);
    }

    @Test
    void anAnswerThatDoesNotComeIsNotWaitedForBeyondTheDeadline() {
        hub.answer(DUCKS, HubAnswer.dripping());
        long begun = System.nanoTime();

        Outcome outcome = search(Duration.ofMillis(300)).search("rubber ducks");

        assertThat(reason(outcome)).contains("did not answer in time");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whenTheBudgetIsSpentNothingIsAskedUntilTheFirstIsFiveMinutesAgo() {
        Outcome _ = search.search("one");
        clock.advance(Duration.ofMinutes(1));
        Outcome _ = search.search("two");
        Outcome _ = search.search("three");

        assertThat(search.known("four")).contains(new Spent());
        assertThat(search.search("four")).isEqualTo(new Spent());
        assertThat(hub.targets()).hasSize(CALLS);

        clock.advance(Duration.ofMinutes(4));
        assertThat(search.known("four")).isEmpty();
        assertThat(search.search("four")).isInstanceOf(Unavailable.class);
        assertThat(search.known("five")).contains(new Spent());
    }

    @Test
    void whatIsRememberedIsKnownThoughTheBudgetIsSpent() {
        hub.answer(DUCKS, HubAnswer.json(HubPages.list(ONE)));
        Outcome ducks = search.search("rubber ducks");
        Outcome _ = search.search("two");
        Outcome _ = search.search("three");

        assertThat(search.known("rubber ducks")).contains(ducks);
    }

    @Test
    void whileTheQuotaOfTheApiIsSpentNoRequestIsSent() {
        hub.answer(DUCKS, HubAnswer.tooMany(55));

        assertThat(reason(search.search("rubber ducks"))).contains("takes no more requests");
        assertThat(reason(search.search("something else"))).contains("takes no more requests");
        assertThat(hub.targets()).hasSize(1);
    }

    @Test
    void garbledAnswersAreFailuresAndBrokenEntriesAreLeftOut() {
        hub.answer(DUCKS, HubAnswer.html(HubPages.challenge()));
        assertThat(reason(search.search("rubber ducks"))).contains("broken JSON");

        clock.advance(SearchMemory.FAILURE);
        hub.answer(DUCKS, HubAnswer.json("[{\"paper\":{\"id\":7}}]"));
        assertThat(reason(search.search("rubber ducks"))).contains("none of 1 entries");

        clock.advance(SearchMemory.FAILURE);
        String mixed = "[{\"paper\":null}," + HubPages.list(ONE).substring(1);
        hub.answer(DUCKS, HubAnswer.json(mixed));
        assertThat(found(search.search("rubber ducks"))).hasSize(1);
    }

    @Test
    void anyTextCanBeAskedFor() {
        String hostile = "a&limit=99#x?/../+%00 \"«⇄»\" \ud83e\udd86 \ud800 " + "y".repeat(400);

        assertThat(search.search(hostile)).isInstanceOf(Unavailable.class);
        assertThat(hub.targets())
                .singleElement()
                .asString()
                .startsWith("/api/papers/search?q=a%26limit%3D99%23x%3F%2F..%2F%2B%2500%20%22")
                .contains("%F0%9F%A6%86%20%EF%BF%BD%20yyy")
                .endsWith("y&limit=10");
    }

    @Test
    void whatCannotBeSavedIsAnErrorOfOursAndIsNotRemembered() {
        hub.answer(DUCKS, HubAnswer.json(HubPages.list(ONE)));
        willThrow(new IllegalStateException("disk full")).given(catalogue).saveAll(any(), any());

        assertThatThrownBy(() -> search.search("rubber ducks")).hasRootCauseMessage("disk full");
        assertThat(search.known("rubber ducks")).isEmpty();
    }

    /** Has remembered an answer when it gives it, so that the clock can be moved at once. */
    private HuggingFaceSearch search(Duration deadline) {
        return search(deadline, Runnable::run);
    }

    private HuggingFaceSearch search(Duration deadline, Executor executor) {
        HuggingFaceProperties properties =
                new HuggingFaceProperties(hub.url(), null, 100, Duration.ofMinutes(15));
        return new HuggingFaceSearch(
                new SearchReader(
                        new HuggingFaceClient(TestFetchers.of(hub.url(), clock), properties),
                        new Addresses(properties.address()),
                        deadline),
                new CallBudget(CALLS, clock),
                SearchMemory.lasting(REMEMBERED, clock, executor),
                catalogue,
                clock);
    }

    private static List<Paper> found(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Found.class);
        return ((Found) outcome).papers();
    }

    private static String reason(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Unavailable.class);
        return ((Unavailable) outcome).reason();
    }
}
