package dev.paperboy.sandbox.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.FeedDays;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The samples as time passes. */
class SampleHubTests {

    /** A Thursday; the list of the day before is the one with the first samples. */
    private static final LocalDate OPEN = LocalDate.of(2026, 6, 11);

    private static final LocalDate FRIDAY = OPEN.plusDays(1);
    private static final LocalDate NEXT_MONDAY = OPEN.plusDays(4);

    /** Of next Friday. */
    private static final String BREAD = "0001.00049";

    private static final String RELISTED = "0001.00037";
    private static final String JUMPING = "0001.00030";

    private final ManualClock clock = new ManualClock("2026-06-11T18:00:00Z");
    private final DailyPapersHub hub = DailyPapersHub.startWithSamples(OPEN, clock);

    @AfterEach
    void stop() {
        hub.close();
    }

    private JsonNode json(String target) {
        return LocalWeb.json(hub.url() + target);
    }

    private int status(String target) {
        return LocalWeb.status(hub.url() + target);
    }

    private String text(String target) {
        return new String(LocalWeb.get(hub.url() + target).body(), StandardCharsets.UTF_8);
    }

    private JsonNode listOf(LocalDate day) {
        return json("/api/daily_papers?date=" + day + "&limit=100");
    }

    private static List<Integer> votes(JsonNode list) {
        return list.valueStream().map(it -> it.path("paper").path("upvotes").intValue()).toList();
    }

    private static List<String> ids(JsonNode list) {
        return list.valueStream().map(it -> it.path("paper").path("id").asString()).toList();
    }

    @Test
    void onTheDayOfItsDigestsTheFirstListHasTheVotesThatItAlwaysHad() {
        List<Integer> known = List.of(118, 103, 74, 25, 18, 14, 13, 12, 10, 8, 7, 5, 1, 0);

        assertThat(votes(listOf(OPEN.minusDays(1)))).isEqualTo(known);
        clock.set(FeedDays.closing(OPEN.minusDays(1)));
        assertThat(votes(listOf(OPEN.minusDays(1)))).isEqualTo(known);
        clock.set(FeedDays.closing(OPEN));
        assertThat(votes(listOf(OPEN.minusDays(1)))).isEqualTo(known);
        clock.advance(Duration.ofDays(2));
        assertThat(votes(listOf(OPEN.minusDays(1))).getFirst()).isGreaterThan(118);
    }

    @Test
    void listsOfDaysToComeAreEmpty() {
        assertThat(listOf(FRIDAY)).isEmpty();
        assertThat(text("/papers/date/" + FRIDAY)).contains("DailyPapers").doesNotContain("Knead");

        clock.set(FeedDays.closing(FRIDAY));
        assertThat(listOf(FRIDAY)).hasSize(10);
        assertThat(text("/papers/date/" + FRIDAY)).contains("Knead");
    }

    @Test
    void theListOfTheOpenDayFillsUpWithinItsDay() {
        clock.set(FeedDays.opening(OPEN));
        assertThat(listOf(OPEN)).hasSize(2);

        clock.advance(Duration.ofHours(5));
        assertThat(listOf(OPEN)).hasSizeBetween(3, 7);
        int some = votes(listOf(OPEN)).getFirst();

        clock.set(FeedDays.closing(OPEN));
        assertThat(votes(listOf(OPEN))).containsExactly(72, 38, 31, 21, 15, 9, 4, 3, 0);
        assertThat(some).isLessThan(72);
    }

    @Test
    void theListWithoutADateAndThatOfTheWeekHoldOnlyWhatIsOut() {
        assertThat(ids(json("/api/daily_papers?limit=100"))).doesNotContain(BREAD).hasSize(46);
        assertThat(ids(json("/api/daily_papers"))).hasSize(46);
        assertThat(ids(json("/api/daily_papers?week=2026-W24&limit=100"))).hasSize(36);

        clock.set(FeedDays.closing(FRIDAY));
        assertThat(ids(json("/api/daily_papers?limit=10"))).contains(BREAD);
        assertThat(ids(json("/api/daily_papers?week=2026-W24&limit=100"))).hasSize(45);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/papers/" + BREAD, "/api/arxiv/" + BREAD + "/repos", "/html/" + BREAD})
    void nothingIsToldOfAPaperOfTheFuture(String target) {
        assertThat(status(target)).isEqualTo(404);

        clock.set(FeedDays.closing(FRIDAY));
        assertThat(status(target)).isEqualTo(200);

        clock.set(FeedDays.closing(OPEN));
        assertThat(status(target)).as("the clock was put back").isEqualTo(404);
    }

    @Test
    void norIsItFoundBySearchOrKnownToArxiv() {
        String search = "/api/papers/search?q=kneading%20dough%20doughformer&limit=120";
        String arxiv = "/api/query?id_list=" + BREAD + "&max_results=1";
        assertThat(ids(json(search))).doesNotContain(BREAD);
        assertThat(text(arxiv)).doesNotContain("Knead");

        clock.set(FeedDays.closing(FRIDAY));
        assertThat(ids(json(search))).startsWith(BREAD);
        assertThat(text(arxiv)).contains("Knead", "Vera Yeast", "<published>2026-06-10T");
    }

    @Test
    void aPaperThatIsListedAgainIsTheSamePaper() {
        clock.set(FeedDays.closing(FRIDAY));

        assertThat(ids(listOf(FRIDAY))).contains(RELISTED);
        assertThat(ids(json("/api/daily_papers?month=2026-06&limit=100")))
                .containsOnlyOnce(RELISTED);
        assertThat(listOf(FRIDAY).toString()).contains("\"submittedOnDailyAt\":\"2026-06-11T00");
    }

    @Test
    void whatTrendsChangesAsVotesCome() {
        String trending = "/api/daily_papers?sort=trending&limit=100";
        assertThat(ids(json(trending)).indexOf(JUMPING)).isGreaterThan(10);

        clock.set(FeedDays.closing(FRIDAY));
        assertThat(ids(json(trending)).subList(0, 8)).contains(JUMPING).startsWith(BREAD);
    }

    @Test
    void aWeekendHasTwoPapersAndAHolidayNone() {
        clock.set(FeedDays.closing(NEXT_MONDAY.plusDays(1)));

        assertThat(listOf(FRIDAY.plusDays(1))).hasSize(2);
        assertThat(listOf(FRIDAY.plusDays(2))).isEmpty();
        assertThat(votes(listOf(NEXT_MONDAY)))
                .hasSize(22)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(listOf(NEXT_MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void whatLinksToAPaperIsToldToWhoAsksForItAlone() {
        clock.set(FeedDays.closing(FRIDAY));
        JsonNode bread = json("/api/papers/" + BREAD);

        assertThat(bread.path("numTotalModels").intValue()).isEqualTo(130);
        assertThat(bread.path("linkedModels")).hasSize(10);
        assertThat(json("/api/papers/0001.00014").path("linkedSpaces").isArray()).isTrue();
        assertThat(json("/api/papers/0001.00014").path("numTotalSpaces").intValue()).isZero();
        assertThat(json("/api/arxiv/" + BREAD + "/repos").path("datasets")).hasSize(4);
        assertThat(json("/api/arxiv/0001.00014/repos").path("models")).isEmpty();
        assertThat(listOf(FRIDAY).toString()).doesNotContain("linkedModels");
    }

    @Test
    void votesThatATestGivesCountWhateverTheTime() {
        hub.vote("0001.00001", 7);

        assertThat(json("/api/papers/0001.00001").path("upvotes").intValue()).isEqualTo(7);
    }
}
