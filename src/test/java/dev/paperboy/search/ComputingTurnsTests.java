package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import dev.paperboy.filter.Topic;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.SearchResult.Extent;
import dev.paperboy.search.TypedSearch.Filtered;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.lang.Thread.State;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** How work that keeps processors busy takes turns. */
class ComputingTurnsTests {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final ExecutorService people = Executors.newThreadPerTaskExecutor(Thread::new);
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> begun = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        end.countDown();
        people.close();
    }

    /** Begins work that goes on until the test ends it. */
    private CompletableFuture<String> begin(ComputingTurns turns, String name) {
        return CompletableFuture.supplyAsync(() -> turns.take(() -> work(name)), people);
    }

    private String work(String name) {
        begun.add(name);
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    private void awaitBegun(int count) {
        Awaitility.await("the work").until(() -> begun.size() == count);
    }

    @Test
    void noMoreIsWorkedOutAtOnceThanThereAreTurns() {
        ComputingTurns turns = new ComputingTurns(2, SHORT);
        List<CompletableFuture<String>> asked =
                IntStream.range(0, 2).mapToObj(it -> begin(turns, "asked " + it)).toList();
        awaitBegun(2);

        assertThat(turns.takeInTime(() -> work("one too many"))).isEmpty();
        end.countDown();

        assertThat(asked).extracting(CompletableFuture::join).containsExactly("asked 0", "asked 1");
        assertThat(begun).doesNotContain("one too many");
    }

    @Test
    void whoWaitsHasATurnOnceAnotherOneIsDone() {
        ComputingTurns turns = new ComputingTurns(1, LONG);
        CompletableFuture<String> first = begin(turns, "first");
        awaitBegun(1);
        Thread second = waiting(() -> turns.take(() -> work("second")), State.WAITING);
        Thread third = waiting(() -> turns.takeInTime(() -> work("third")), State.TIMED_WAITING);
        assertThat(begun).containsExactly("first");
        end.countDown();

        assertThat(List.of(second, third))
                .allSatisfy(thread -> assertThat(thread.join(LONG)).isTrue());
        assertThat(first).isCompletedWithValue("first");
        assertThat(begun).containsExactly("first", "second", "third");
    }

    /** Starts what has to wait, and lets the test go on once it does. */
    private static Thread waiting(Runnable work, State state) {
        Thread thread = Thread.ofPlatform().daemon().start(work);
        Awaitility.await("its place in the queue").until(() -> thread.getState() == state);
        return thread;
    }

    @Test
    void whatIsPartOfSuchWorkDoesNotWaitForItsEnd() {
        ComputingTurns turns = new ComputingTurns(1, SHORT);

        assertThat(turns.take(() -> turns.take(() -> "within"))).isEqualTo("within");
        assertThat(turns.takeInTime(() -> turns.takeInTime(() -> "within").orElse("waits")))
                .contains("within");
    }

    @Test
    void workThatFailsGivesItsTurnBack() {
        ComputingTurns turns = new ComputingTurns(1, SHORT);

        assertThatThrownBy(() ->
                        turns.take(() -> {
                            throw new IllegalStateException("planted");
                        }))
                .hasMessage("planted");

        assertThat(turns.takeInTime(() -> "next")).contains("next");
    }

    @Test
    void aSearchWhoseTurnDoesNotComeTellsThatItsTimeWasUp() {
        ComputingTurns turns = new ComputingTurns(1, SHORT);
        CompletableFuture<String> _ = begin(turns, "before");
        awaitBegun(1);
        IndexedPaperSearch search =
                new IndexedPaperSearch(
                        mock(), mock(), mock(), mock(), mock(), turns, SearchedPapers.PROPERTIES);

        assertThat(search.search("sparse attention", SearchOrder.RELEVANCE, 5))
                .isEqualTo(new SearchResult(List.of(), Extent.UNTIL_TIME_WAS_UP));
    }

    @Test
    void aSearchByTopicWaitsForWhatTopicsNeedBeforeItsTurn() {
        ComputingTurns turns = new ComputingTurns(1, SHORT);
        CompletableFuture<String> _ = begin(turns, "before");
        awaitBegun(1);
        AtomicInteger prepared = new AtomicInteger();
        IndexedPaperSearch search =
                new IndexedPaperSearch(
                        mock(),
                        mock(),
                        mock(),
                        mock(),
                        new FilterJudge(preparing(prepared), Clock.systemUTC()),
                        turns,
                        SearchedPapers.PROPERTIES);

        search.filtered(typed("cats has:code"), SearchOrder.RELEVANCE, 5);
        assertThat(prepared).hasValue(0);

        search.filtered(typed("cats topic:robots"), SearchOrder.RELEVANCE, 5);
        assertThat(prepared).hasValue(1);
    }

    private static Filtered typed(String query) {
        return (Filtered) TypedSearch.of(query);
    }

    private static AboutJudge preparing(AtomicInteger prepared) {
        return new AboutJudge() {
            @Override
            public Matches byTopic(Topic topic, Collection<Paper> papers) {
                return new Matches(Map.of(), true);
            }

            @Override
            public void prepare() {
                prepared.incrementAndGet();
            }
        };
    }
}
