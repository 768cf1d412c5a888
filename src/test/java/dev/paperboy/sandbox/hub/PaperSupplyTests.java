package dev.paperboy.sandbox.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

class PaperSupplyTests {

    private static final LocalDate OPEN = LocalDate.of(2026, 6, 11);
    private static final String LIST = "/api/daily_papers?date=2026-06-10&limit=100";
    private static final String FIGURE = "/html/0001.00001";
    private static final String QUERY = "/api/query?id_list=0001.00001&max_results=1";
    private static final String NOWHERE = "http://127.0.0.1:1";

    private final ManualClock clock = new ManualClock("2026-06-11T12:00:00Z");
    private final PaperHub huggingFace =
            PaperHub.start()
                    .answer("/api/daily_papers?limit=1", HubAnswer.json("[]"))
                    .answer(LIST, HubAnswer.json("[\"real\"]"));
    private final PaperHub arxiv =
            PaperHub.start()
                    .answer(QUERY, HubAnswer.status(200, "application/atom+xml", "real"))
                    .answer(FIGURE, HubAnswer.html("real"));

    @AfterEach
    void stop() {
        huggingFace.close();
        arxiv.close();
    }

    private PaperSupply supply(String url) {
        return PaperSupply.open(new PaperSites(url, arxiv.url(), arxiv.url()), OPEN, clock);
    }

    private static String text(String url) {
        return new String(LocalWeb.get(url).body(), StandardCharsets.UTF_8);
    }

    private static void assertInvented(PaperSupply supply) {
        assertThat(supply.invented()).isTrue();
        assertThat(text(supply.url() + "/api/papers/0001.00001")).contains("EvoMemo");
        assertThat(text(supply.arxivUrl() + QUERY)).contains("EvoMemo");
        assertThat(text(supply.arxivPagesUrl() + FIGURE)).contains("ltx_figure");
    }

    @Test
    void whereHuggingFaceAnswersThePapersAreItsOwn() {
        try (PaperSupply supply = supply(huggingFace.url() + "/")) {
            assertThat(supply.invented()).isFalse();
            assertThat(supply.note()).isEqualTo("The papers come from " + huggingFace.url() + ".");
            assertThat(text(supply.url() + LIST)).isEqualTo("[\"real\"]");
            assertThat(text(supply.arxivUrl() + QUERY)).isEqualTo("real");
            assertThat(text(supply.arxivPagesUrl() + FIGURE)).isEqualTo("real");
        }
    }

    @Test
    void whereItDoesNotTheyAreInvented() {
        try (PaperSupply supply = supply(NOWHERE)) {
            assertInvented(supply);
            assertThat(supply.note())
                    .isEqualTo(
                            "The papers are invented, since "
                                    + NOWHERE
                                    + " cannot be read from here.");
            assertThat(arxiv.received()).isEmpty();
        }
    }

    @Test
    void whenTheClockIsMovedTheyAreInventedForGoodByTheSameAddresses() {
        try (PaperSupply supply = supply(huggingFace.url())) {
            String url = supply.url();
            supply.useSamples();

            assertThat(supply.url()).isEqualTo(url);
            assertInvented(supply);
            assertThat(supply.note())
                    .isEqualTo(
                            "The papers are invented from now on, since the clock was moved; those"
                                    + " read before are real.");
            assertThat(huggingFace.targets()).doesNotContain(LIST);
            assertThat(arxiv.received()).isEmpty();
        }
    }

    @Test
    void theReasonForWhichTheyWereInventedAtFirstStands() {
        try (PaperSupply supply = supply(NOWHERE)) {
            supply.useSamples();

            assertThat(supply.note()).contains("cannot be read from here");
        }
    }

    @Test
    void whenTheyAreUsedUpThatIsSaid() {
        try (PaperSupply supply = supply(NOWHERE)) {
            clock.set("2026-06-17T12:00:00Z");
            assertThat(supply.note()).endsWith("cannot be read from here.");

            clock.set("2026-06-18T12:00:00Z");
            assertThat(supply.note())
                    .endsWith(
                            "cannot be read from here. There are none after 2026-06-17: start the"
                                    + " sandbox anew for more.");
        }
    }

    @Test
    void realOnesAreNotUsedUp() {
        try (PaperSupply supply = supply(huggingFace.url())) {
            clock.set("2026-07-01T12:00:00Z");

            assertThat(supply.note()).doesNotContain("none");
        }
    }

    @Test
    void theyKnowTheTimeOfTheClock() {
        try (PaperSupply supply = supply(NOWHERE)) {
            String friday = supply.url() + "/api/daily_papers?date=2026-06-12";
            assertThat(text(friday)).isEqualTo("[]");

            clock.set("2026-06-12T20:00:00Z");
            assertThat(text(friday)).contains("Attention Is All You Knead");
        }
    }

    @Test
    void listsThatWereOverWhenTheClockWasMovedAreLeftToTheRealPapers() {
        String over = "/api/daily_papers?date=" + OPEN.minusDays(1);
        String open = "/api/daily_papers?date=" + OPEN;
        try (PaperSupply real = supply(huggingFace.url());
                PaperSupply invented = supply(NOWHERE)) {
            real.useSamples();

            assertThat(text(invented.url() + over)).contains("EvoMemo");
            assertThat(text(real.url() + over)).isEqualTo("[]");
            assertThat(text(real.url() + open)).contains("0001.");
        }
    }

    @Test
    void allSourcesCanBeSilentWhicheverIsBehind() {
        try (PaperSupply supply = supply(huggingFace.url())) {
            supply.down(true);
            assertSilent(supply);
            supply.useSamples();
            assertSilent(supply);

            supply.down(false);
            assertInvented(supply);
        }
    }

    private static void assertSilent(PaperSupply supply) {
        assertThat(LocalWeb.status(supply.url() + LIST)).isEqualTo(503);
        assertThat(LocalWeb.status(supply.arxivUrl() + QUERY)).isEqualTo(503);
        assertThat(LocalWeb.status(supply.arxivPagesUrl() + FIGURE)).isEqualTo(503);
    }

    @Test
    void theUsualSitesAreThoseOfTheBot() {
        assertThat(PaperSites.with("https://huggingface.co"))
                .isEqualTo(
                        new PaperSites(
                                "https://huggingface.co",
                                "https://export.arxiv.org",
                                "https://arxiv.org"));
    }
}
