package dev.paperboy.sandbox.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.FeedDays;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class SampleShelfTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private static Map<LocalDate, Long> perDay(LocalDate open) {
        return SampleShelf.around(open).stream()
                .flatMap(paper -> paper.days().stream())
                .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
    }

    @Test
    void eachDayOfTheTwoWeeksHasItsNumber() {
        Map<Integer, Long> perOffset = new TreeMap<>();
        perDay(WEDNESDAY)
                .forEach((day, papers) ->
                        perOffset.put((int) (day.toEpochDay() - WEDNESDAY.toEpochDay()), papers));

        assertThat(perOffset)
                .as("Thursday of next week is a holiday; one paper comes again on the day after")
                .isEqualTo(
                        Map.of(
                                -7, 4L, -6, 6L, -5, 7L, -2, 6L, -1, 14L, 0, 9L, 1, 10L, 2, 22L, 3,
                                2L, 6, 7L));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void whateverTheDayOfTheWeekTheySpanTwoWeeksWithAWeekendOnBothSides(int weekday) {
        LocalDate open = MONDAY.plusDays(weekday);
        Map<LocalDate, Long> perDay = perDay(open);

        assertThat(perDay.keySet())
                .allSatisfy(day -> assertThat(day).isBetween(open.minusDays(7), open.plusDays(6)));
        assertThat(perDay.values().stream().mapToLong(papers -> papers).sum()).isEqualTo(87);
        assertThat(quiet(perDay, open.minusDays(7), open))
                .extracting(LocalDate::getDayOfWeek)
                .containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(quiet(perDay, open.plusDays(1), open.plusDays(7)))
                .as("a holiday ahead")
                .anyMatch(FeedDays::isUsual);
        assertThat(weekendAhead(perDay, open)).containsExactly(2L);
    }

    private static List<LocalDate> quiet(
            Map<LocalDate, Long> perDay, LocalDate from, LocalDate until) {
        return from.datesUntil(until).filter(day -> !perDay.containsKey(day)).toList();
    }

    private static List<Long> weekendAhead(Map<LocalDate, Long> perDay, LocalDate open) {
        return perDay.entrySet().stream()
                .filter(list -> list.getKey().isAfter(open) && !FeedDays.isUsual(list.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test
    void theFirstOnesStandWhereTheyAlwaysStood() {
        List<ShelvedPaper> all = SampleShelf.around(MONDAY);

        for (JsonNode entry : SamplePapers.around(MONDAY)) {
            JsonNode paper = entry.path("paper");
            assertThat(all)
                    .filteredOn(it -> it.id().equals(paper.path("id").asString()))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.days())
                                .containsExactly(ShelvedPaper.toldDay(entry).orElseThrow());
                        assertThat(it.votes(FeedDays.closing(it.days().getFirst())))
                                .isEqualTo(paper.path("upvotes").intValue());
                    });
        }
    }

    @Test
    void theirIdsAreSuchAsArxivNeverGivesAndEachIsGivenOnce() {
        List<String> ids = SampleShelf.around(MONDAY).stream().map(ShelvedPaper::id).toList();

        assertThat(ids).hasSize(86).doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> id.matches("0001\\.\\d{5}"));
    }

    @Test
    void nothingInThemLeadsToAPlaceThatMayExist() {
        assertThat(texts())
                .flatExtracting(text -> hosts(text))
                .allMatch(host -> host.equals("github.com") || host.endsWith(".example"));
    }

    private static List<String> hosts(String text) {
        return Pattern.compile("https?://([^/\\s)>\"]+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyAwkwardCaseIsThere() {
        return awkward().entrySet().stream()
                .map(awkward ->
                        DynamicTest.dynamicTest(
                                awkward.getKey(),
                                () ->
                                        assertThat(SampleShelf.around(MONDAY))
                                                .map(ShelvedPaper::entry)
                                                .anyMatch(awkward.getValue())));
    }

    private static Map<String, Predicate<JsonNode>> awkward() {
        Map<String, Predicate<JsonNode>> cases = new TreeMap<>();
        cases.put("a very long title", entry -> title(entry).length() > 200);
        cases.put("a title of one word", entry -> title(entry).matches("\\p{L}+"));
        cases.put("a title of one character", entry -> title(entry).length() == 1);
        cases.put("a wrapped title", entry -> title(entry).contains("\n  "));
        cases.put("Markdown", entry -> title(entry).contains("||"));
        cases.put("mentions", entry -> title(entry).contains("@everyone"));
        cases.put("a mentioned member", entry -> title(entry).contains("<@123>"));
        cases.put("a script", entry -> title(entry).contains("<script>"));
        cases.put("a masked link", entry -> title(entry).contains("](https://"));
        cases.put("a formula", entry -> title(entry).contains("$\\ell_2$"));
        cases.put("what databases dislike", entry -> title(entry).contains("DROP TABLE"));
        Map.of(
                        "Arabic", "\\p{IsArabic}",
                        "Hebrew", "\\p{IsHebrew}",
                        "Chinese", "\\p{IsHan}",
                        "emoji", "\\p{IsEmoji_Presentation}",
                        "combining marks", "\\p{Mn}",
                        "no width", "\\x{200B}",
                        "a German title", "(?i)\\b(über|für)\\b")
                .forEach((name, pattern) -> cases.put(name, entry -> find(pattern, title(entry))));
        cases.put("no abstract", entry -> !paper(entry).has("summary"));
        cases.put("a long abstract", entry -> text(entry, "summary").length() > 1_024);
        cases.put("no AI summary", entry -> !paper(entry).has("ai_summary"));
        cases.put("no keywords", entry -> paper(entry).path("ai_keywords").isEmpty());
        cases.put("nulls", entry -> paper(entry).path("organization").isNull());
        cases.put("no number of comments", entry -> !entry.has("numComments"));
        cases.put("no authors", entry -> paper(entry).path("authors").isEmpty());
        cases.put("sixty authors", entry -> paper(entry).path("authors").size() >= 60);
        cases.put("hidden authors", entry -> entry.toString().contains("\"hidden\":true"));
        cases.put(
                "a long organisation",
                entry -> paper(entry).at("/organization/fullname").asString("").length() > 150);
        cases.put("javascript: as code", entry -> text(entry, "githubRepo").startsWith("javasc"));
        cases.put("code elsewhere", entry -> text(entry, "githubRepo").contains("gitlab"));
        cases.put("huge stars", entry -> paper(entry).path("githubStars").asInt(0) > 90_000);
        cases.put("a project page", entry -> text(entry, "projectPage").startsWith("https"));
        cases.put("a video", entry -> paper(entry).path("mediaUrls").toString().contains(".mp4"));
        cases.put("no votes", entry -> paper(entry).path("upvotes").intValue() == 0);
        cases.put("thousands of votes", entry -> paper(entry).path("upvotes").intValue() > 999);
        return cases;
    }

    private static boolean find(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).find();
    }

    private static JsonNode paper(JsonNode entry) {
        return entry.path("paper");
    }

    private static String title(JsonNode entry) {
        return text(entry, "title");
    }

    private static String text(JsonNode entry, String name) {
        return paper(entry).path(name).asString("");
    }

    private static List<String> texts() {
        return SampleShelf.around(MONDAY).stream().map(paper -> paper.entry().toString()).toList();
    }

    @Test
    void oneTitleStandsOverTwoPapersOnePaperOnTwoListsAndSomeJump() {
        List<ShelvedPaper> all = SampleShelf.around(MONDAY);
        Set<String> titles = new HashSet<>();

        assertThat(all).filteredOn(it -> !titles.add(title(it.entry()))).hasSize(1);
        assertThat(all).filteredOn(it -> it.days().size() == 2).hasSize(1);
        assertThat(all).filteredOn(it -> it.course().surges().size() > 2).hasSize(2);
        assertThat(all).filteredOn(it -> it.extras().caption() != null).hasSize(21);
    }
}
