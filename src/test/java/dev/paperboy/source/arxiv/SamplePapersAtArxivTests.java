package dev.paperboy.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.source.http.HttpFetcher;
import dev.paperboy.source.http.TestFetchers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The papers of the sandbox, as arXiv would tell them. */
class SamplePapersAtArxivTests {

    private static final LocalDate OPEN = LocalDate.of(2026, 6, 11);
    private static final PaperId COFFEE = new PaperId("0001.00021");
    private static final PaperId WITHDRAWN = new PaperId("0001.00075");
    private static final PaperId PUBLISHED = new PaperId("0001.00077");

    private final ManualClock clock = new ManualClock(FeedDays.closing(OPEN.plusDays(6)));
    private final DailyPapersHub hub = DailyPapersHub.startWithSamples(OPEN, clock);
    private final HttpFetcher fetcher = TestFetchers.of(hub.url(), clock);

    @AfterEach
    void stop() {
        hub.close();
    }

    private List<Paper> told(List<PaperId> ids) {
        ArxivClient client = new ArxivClient(fetcher, URI.create(hub.url()));
        return ((Told.Answered) client.ask(ids, Duration.ofSeconds(10))).papers();
    }

    private ArxivRecord record(PaperId id) {
        return told(List.of(id)).getFirst().arxiv();
    }

    @Test
    void itTellsOfAllThatAreOut() {
        List<PaperId> ids =
                IntStream.rangeClosed(1, 86)
                        .mapToObj(number -> new PaperId("0001.%05d".formatted(number)))
                        .toList();
        assertThat(told(ids)).hasSize(86);

        clock.set(FeedDays.closing(OPEN));
        assertThat(told(ids)).hasSize(46);
    }

    @Test
    void itTellsWhatHuggingFaceDoesNot() {
        assertThat(record(COFFEE).categories()).containsExactly("cs.LG", "stat.ML");
        assertThat(record(WITHDRAWN).withdrawn()).isTrue();
        assertThat(record(PUBLISHED).publication().doi()).isEqualTo("10.99999/invented.77");
    }

    @Test
    void formulasInACaptionAreReadAsTheyAre() {
        FigurePages pages = new FigurePages(fetcher, URI.create(hub.url()));

        assertThat(pages.read(COFFEE))
                .isInstanceOfSatisfying(
                        FigureReading.Found.class,
                        found ->
                                assertThat(found.figure().caption())
                                        .contains("\\log_{10} C", "\\mathcal{O}(C^{-0.07})"));
        assertThat(pages.read(WITHDRAWN)).isInstanceOf(FigureReading.None.class);
    }
}
