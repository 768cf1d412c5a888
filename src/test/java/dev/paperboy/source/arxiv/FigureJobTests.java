package dev.paperboy.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.JobHealth;
import dev.paperboy.ManualClock;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedReading;
import dev.paperboy.paper.Figure;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.MemoryFigures;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Papers;
import dev.paperboy.sandbox.hub.ArxivVisit;
import dev.paperboy.sandbox.hub.FigurePage;
import dev.paperboy.sandbox.hub.HubAnswer;
import dev.paperboy.sandbox.hub.LocalArxiv;
import dev.paperboy.source.http.Etiquette;
import dev.paperboy.source.http.Origin;
import dev.paperboy.source.http.TestFetchers;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Figures that are read ahead, from an arXiv that judges how it is asked. */
class FigureJobTests {

    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Duration SILENCE = Duration.ofHours(1);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);
    private static final PaperId FATAL = new PaperId("2606.66666");
    private static final PaperId BEST = new PaperId("2606.00001");

    private final ManualClock clock = new ManualClock("2026-06-12T12:00:00Z");
    private final LocalArxiv arxiv = LocalArxiv.start(clock);
    private final MemoryCatalogue catalogue = new MemoryCatalogue();
    private final FragileFigures figures = new FragileFigures();
    private final FigureWishList wishes = new FigureWishList();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FigureJob job = job();

    /** Cannot take in what is read of one paper. */
    private static final class FragileFigures extends MemoryFigures {

        private int looks;

        @Override
        public Map<PaperId, Reading> readingsOf(Collection<PaperId> papers) {
            looks += papers.size() == 1 ? 0 : 1;
            return super.readingsOf(papers);
        }

        @Override
        public void save(PaperId id, Reading reading) {
            if (id.equals(FATAL)) {
                throw new IllegalStateException("planted");
            }
            super.save(id, reading);
        }
    }

    private FigureJob job() {
        FigureQueue queue =
                new FigureQueue(
                        catalogue,
                        figures,
                        wishes,
                        new FigureProperties(true, Duration.ofSeconds(1), 2, 3),
                        clock);
        URI site = URI.create(arxiv.pagesUrl());
        Etiquette etiquette =
                new Etiquette(
                        ArxivProperties.QUOTA,
                        Set.of(Origin.of(site)),
                        PAUSE,
                        Duration.ofSeconds(20));
        FigureReader reader =
                new FigureReader(
                        new FigurePages(TestFetchers.polite(etiquette, clock), site),
                        figures,
                        new FigureMetrics(meters, figures),
                        clock);
        return new FigureJob(
                queue,
                reader,
                wishes,
                new FigureDelays(clock),
                clock,
                new JobHealth("figures", meters));
    }

    @AfterEach
    void stop() {
        assertThat(arxiv.breaches(PAUSE, SILENCE)).isEmpty();
        arxiv.close();
    }

    private void list(LocalDate day, Paper... papers) {
        catalogue.save(new FeedReading(new Feed.Day(day), clock.instant(), List.of(papers)));
    }

    private void listBest() {
        list(FRIDAY, Papers.voted(BEST.value(), 118, 0));
    }

    private void page(PaperId id, String file) {
        arxiv.page("/html/" + id, HubAnswer.html(FigurePage.render(id.value(), file, "A cat.")));
    }

    private void tick(int times) {
        for (int i = 0; i < times; i++) {
            job.readNext();
        }
    }

    private List<String> asked() {
        return arxiv.visits().stream().map(ArxivVisit::target).toList();
    }

    private double read(String outcome) {
        return meters.counter(FigureMetrics.READINGS, "outcome", outcome).count();
    }

    @Test
    void theFirstOnesOfTheLastDaysAreReadNewestDayFirstThenTheSecondOnes() {
        list(FRIDAY, Papers.voted("2606.00001", 3, 0));
        list(
                FRIDAY.minusDays(1),
                Papers.voted("2606.00003", 9, 0),
                Papers.voted("2606.00002", 20, 0),
                Papers.voted("2606.00004", 1, 0));
        list(FRIDAY.minusDays(2), Papers.voted("2606.00002", 20, 0));
        list(FRIDAY.minusDays(3), Papers.voted("2606.00005", 50, 0));

        tick(9);

        assertThat(asked())
                .containsExactly("/html/2606.00001", "/html/2606.00002", "/html/2606.00003");
    }

    @Test
    void oneThatBecomesTheBestOfTheOpenDayIsReadToo() {
        list(FRIDAY, Papers.voted("2606.00001", 3, 0), Papers.voted("2606.00002", 2, 0));
        tick(3);

        list(FRIDAY, Papers.voted("2606.00003", 40, 0));
        tick(1);

        assertThat(asked())
                .containsExactly("/html/2606.00001", "/html/2606.00002", "/html/2606.00003");
    }

    @Test
    void whatPeopleAskedForComesFirstOneAtATimeAndOnce() {
        listBest();
        catalogue.save(Papers.titled("cs.CL/0601001", "Old"), Papers.titled("2606.00009", "New"));
        wishes.add(new PaperId("cs.CL/0601001"));
        wishes.add(new PaperId("2606.00404"));
        wishes.add(new PaperId("2606.00009"));
        wishes.add(new PaperId("cs.CL/0601001"));

        tick(1);
        assertThat(asked()).containsExactly("/html/cs.CL/0601001");

        tick(4);
        wishes.add(new PaperId("2606.00009"));
        tick(1);
        assertThat(asked())
                .containsExactly("/html/cs.CL/0601001", "/html/2606.00009", "/html/2606.00001");
    }

    @Test
    void aFigureIsKeptAndItsLinkRenewedAfterAWeek() {
        listBest();
        page(BEST, "x1.png");
        tick(1);
        assertThat(figures.find(BEST))
                .contains(
                        new Figure(
                                URI.create("https://arxiv.org/html/2606.00001v1/x1.png"),
                                "Figure 1: A cat.",
                                new Figure.Size(598, 239)));

        page(BEST, "figures/cat.jpg");
        tick(3);
        assertThat(asked()).hasSize(1);

        clock.advance(FigureRenewal.WITH_FIGURE);
        wishes.add(BEST);
        tick(1);
        assertThat(figures.find(BEST).orElseThrow().image())
                .hasToString("https://arxiv.org/html/2606.00001v1/figures/cat.jpg");
        assertThat(read("found")).isEqualTo(2);
        assertThat(meters.get(FigureMetrics.KNOWN).tag("kind", "found").gauge().value()).isOne();
    }

    @Test
    void aRedirectCannotMakeAnotherSiteOutOfAPath() {
        listBest();
        arxiv.page(
                "/html/" + BEST,
                HubAnswer.redirect(arxiv.pagesUrl() + "//evil.example/html/2606.00001v1"));
        arxiv.page(
                "/html/2606.00001v1",
                HubAnswer.html(
                        "<article class='ltx_document'><figure class='ltx_figure'>"
                                + "<img class='ltx_graphics' src='x1.png'></figure></article>"
                                + "</html>"));
        tick(1);

        assertThat(figures.find(BEST).map(Figure::image).map(URI::getHost))
                .isNotEqualTo(Optional.of("evil.example"));
        assertThat(asked()).hasSize(2);
    }

    @Test
    void thatThereIsNoneIsRememberedAndAskedAgainLater() {
        listBest();
        tick(3);
        assertThat(asked()).hasSize(1);
        assertThat(read("none")).isOne();
        assertThat(meters.get(FigureMetrics.KNOWN).tag("kind", "none").gauge().value()).isOne();

        clock.advance(FigureRenewal.LATEST_WITHOUT);
        page(BEST, "x1.png");
        wishes.add(BEST);
        tick(1);
        assertThat(figures.find(BEST)).isPresent();
    }

    @Test
    void aFailureIsNotNoneAndIsTriedAgainEverLater() {
        listBest();
        arxiv.page("/html/" + BEST, HubAnswer.status(503, "text/html", "Unavailable"));
        tick(2);
        assertThat(asked()).hasSize(1);
        assertThat(figures.readingsOf(List.of(BEST))).isEmpty();
        assertThat(read("unreadable")).isOne();

        clock.advance(FigureDelays.FIRST);
        tick(2);
        clock.advance(FigureDelays.FIRST);
        tick(2);
        assertThat(asked()).hasSize(2);

        clock.advance(FigureDelays.FIRST);
        page(BEST, "x1.png");
        tick(1);
        assertThat(figures.find(BEST)).isPresent();
    }

    @Test
    void aPageThatFailsKeepsNoOtherWaiting() {
        list(FRIDAY, Papers.voted("2606.00001", 3, 0), Papers.voted("2606.00002", 2, 0));
        arxiv.answerNext(HubAnswer.cutOff("<html><body>A page"));
        page(new PaperId("2606.00002"), "x1.png");

        tick(2);

        assertThat(figures.find(new PaperId("2606.00002"))).isPresent();
    }

    @Test
    void norDoesOneOnWhichReadingBreaksDown() {
        list(FRIDAY, Papers.voted(FATAL.value(), 3, 0), Papers.voted("2606.00002", 2, 0));

        tick(3);

        assertThat(asked()).containsExactly("/html/2606.66666", "/html/2606.00002");
        assertThat(meters.get("paperboy.job.failing").tag("job", "figures").gauge().value())
                .isOne();
    }

    @Test
    void whileANewVersionHasNoPageTheFigureOfTheOneBeforeStays() {
        listBest();
        page(BEST, "x1.png");
        tick(1);
        arxiv.page("/html/" + BEST, HubAnswer.notFound());

        clock.advance(FigureRenewal.WITH_FIGURE);
        wishes.add(BEST);
        tick(1);
        assertThat(figures.find(BEST)).isPresent();

        clock.advance(Duration.ofDays(30));
        wishes.add(BEST);
        tick(1);
        assertThat(figures.find(BEST)).isEmpty();
        assertThat(asked()).hasSize(3);
    }

    @Test
    void afterARefusalNothingIsAskedForHoursAndThenItGoesOn() {
        listBest();
        page(BEST, "x1.png");
        arxiv.answerNext(LocalArxiv.rateExceeded());

        tick(2);
        clock.advance(SILENCE.minusSeconds(1));
        wishes.add(BEST);
        tick(2);
        assertThat(asked()).hasSize(1);

        for (int hours = 0; hours < 48 && asked().size() < 2; hours++) {
            clock.advance(Duration.ofHours(1));
            tick(1);
        }
        assertThat(figures.find(BEST)).isPresent();
    }

    @Test
    void onePageThatIsForbiddenToAllDoesNotKeepArxivClosed() {
        PaperId second = new PaperId("2606.00002");
        list(FRIDAY, Papers.voted(BEST.value(), 118, 0), Papers.voted(second.value(), 2, 0));
        arxiv.page("/html/" + BEST, HubAnswer.status(403, "text/html", "Forbidden"));
        page(second, "x1.png");

        for (int hours = 0; hours < 5; hours++) {
            tick(1);
            clock.advance(Duration.ofHours(1));
        }

        assertThat(asked()).containsExactly("/html/" + BEST, "/html/" + second);
        assertThat(figures.find(second)).isPresent();
    }

    @Test
    void norDoesOneThatIsForbiddenAfterItsFigureWasKnown() {
        listBest();
        page(BEST, "x1.png");
        tick(1);
        arxiv.page("/html/" + BEST, HubAnswer.status(403, "text/html", "Forbidden"));
        clock.advance(FigureRenewal.WITH_FIGURE);

        for (int hours = 0; hours < 48; hours++) {
            wishes.add(BEST);
            tick(1);
            clock.advance(Duration.ofHours(1));
        }

        assertThat(asked()).hasSize(2);
        assertThat(figures.find(BEST)).isPresent();
    }

    @Test
    void whereNoLeaderIsDueTheListsAreReadAgainAfterAMinuteOrWhenPapersCame() {
        list(FRIDAY, Papers.voted(BEST.value(), 118, 0), Papers.voted("2606.00002", 2, 0));
        tick(9);
        assertThat(figures.looks).isEqualTo(3);

        clock.advance(FigureQueue.REST);
        tick(9);
        assertThat(figures.looks).isEqualTo(4);

        list(FRIDAY, Papers.voted("2606.00003", 240, 0));
        tick(1);
        assertThat(asked()).endsWith("/html/2606.00003");

        tick(1);
        clock.advance(Duration.ofDays(-1));
        list(FRIDAY.minusDays(1), Papers.voted("2606.00004", 240, 0));
        tick(1);
        assertThat(asked()).endsWith("/html/2606.00004");
    }

    @Test
    void theWishesAreFew() {
        for (int i = 0; i < FigureWishList.MOST + 5; i++) {
            wishes.add(new PaperId("2606.%05d".formatted(i)));
        }

        assertThat(wishes.take()).contains(new PaperId("2606.00005"));
    }
}
