package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.HubPaper;
import dev.paperboy.sandbox.hub.SamplePapers;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** {@code /search} with a filter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterSearchTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);
    private static final String SECTION = "**Also on Hugging Face**";

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub =
            DailyPapersHub.start().add(SamplePapers.around(TODAY)).add(ferrets());
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final Actor member = guild.member("Ben");
    private RunningBot bot;

    /** Fourteen papers of today, the later the more votes, by two authors in turn. */
    private static ArrayNode ferrets() {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        for (int i = 1; i <= 14; i++) {
            list.add(
                    new HubPaper(
                                    "0001.003%02d".formatted(i),
                                    "Ferrets, Part " + i,
                                    i,
                                    i % 3,
                                    TODAY.toString(),
                                    List.of(i % 2 == 0 ? "Even Quimby" : "Odd Plimpton"))
                            .wrapped());
        }
        return list;
    }

    @BeforeAll
    void start(@TempDir Path data) {
        bot =
                RunningBot.start(
                        discord,
                        hub,
                        new ManualClock("2026-06-11T12:00:00Z"),
                        data,
                        "paperboy.search.embedding.model=none");
        discord.awaitCommands("search");
        bot.awaitList(TODAY);
        Awaitility.await("the index")
                .until(() -> !search("ferrets").reply().text().contains("found no paper"));
    }

    @AfterAll
    void stop() {
        bot.close();
        hub.close();
        discord.close();
    }

    @AfterEach
    void allBodiesWereValidAndNobodyWasPinged() {
        assertThat(discord.findings()).isEmpty();
        assertThat(papers.messages()).allMatch(message -> message.pings().nobody());
    }

    @Test
    void wordsAreRankedAmongThePapersThatMeetTheConditions() {
        Exchange exchange = search("ferets author:plimpton upvotes>=9");
        assertThat(exchange.reply().text())
                .contains("3 papers for “ferets author\\:plimpton upvotes>=9”", "best first")
                .contains("[Ferrets, Part 9]", "[Ferrets, Part 11]", "[Ferrets, Part 13]");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @Test
    void conditionsAloneListTheMostUpvotedFirstAndSayWhy() {
        Message reply = search("author:\"Even Quimby\"").reply();
        assertThat(reply.text())
                .contains("7 papers for", "most upvoted first: there are only conditions")
                .containsSubsequence("[Ferrets, Part 14]", "[Ferrets, Part 12]", "Part 2]")
                .doesNotContain("Part 13");
        assertThat(reply.buttonLabels()).containsExactly("Newest first", "Share");
    }

    @Test
    void theButtonsCarryTheFilter() {
        Message first = search("author:quimby OR author:plimpton").reply();
        Message second = member.in(papers).clicks(first, "More").reply();
        assertThat(second.text())
                .contains("**11.**", "[Ferrets, Part 4]", "[Ferrets, Part 1]")
                .doesNotContain("**10.**", "Part 14");
        Message newest = member.in(papers).clicks(first, "Newest first").reply();
        assertThat(newest.text()).contains("14 papers for", "newest first");
        assertThat(newest.buttonLabels()).contains("Most upvoted first");
    }

    @Test
    void whatHuggingFaceFindsBesidesHasToMeetTheConditions() {
        unlisted("0001.00401", "Quokkas at Work", 9, "Zoe Zoologist");
        unlisted("0001.00402", "Quokkas at Rest", 1, "Zoe Zoologist");
        unlisted("0001.00403", "Quokkas at Play", 9, "Kai Keeper");
        Exchange exchange = search("quokkas author:zoologist upvotes>=5");
        Awaitility.await(SECTION)
                .untilAsserted(() -> assertThat(exchange.reply().text()).contains(SECTION));
        assertThat(exchange.reply().text())
                .contains("[Quokkas at Work]")
                .doesNotContain("Quokkas at Rest", "Quokkas at Play");
        assertThat(hub.searched()).anyMatch(it -> it.contains("q=quokkas&"));
    }

    @Test
    void conditionsAloneAreNotAskedElsewhere() {
        int before = hub.searched().size();
        assertThat(search("author:absentee").reply().text())
                .contains("I found no paper for **author\\:absentee**. All its conditions");
        assertThat(hub.searched()).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "ferrets has:slides      | '            ^^^^^^'  | Papers have no **slides**. They"
                        + " have `",
                "ferrets upvotes>=many   | '                 ^^^^' | a whole number is expected",
                "ferrets -(odd           | '         ^'  | This parenthesis is not closed",
                "ferrets -odd foo:bar    | '             ^^^' | There is no field **foo**. There"
                        + " are `"
            })
    void anErrorShowsItsPlaceAndWhatWasExpected(String typed, String mark, String expected) {
        Exchange exchange = search(typed);
        assertThat(exchange.reply().text())
                .contains("```\n" + typed + "\n" + mark + "\n```", expected);
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"Ferrets, Part 9\"'",
        "'Ferrets: Part 9'",
        "'Ferrets - Part 9'",
        "'(Ferrets) Part 9'",
        "'Ferrets, \"Part 9'"
    })
    void titlesWithSignsAreFoundAsBefore(String typed) {
        assertThat(search(typed).reply().text())
                .contains("**1.** ▲9 [Ferrets, Part 9]", "best first");
    }

    private void unlisted(String id, String title, int upvotes, String author) {
        HubPaper paper = new HubPaper(id, title, upvotes, 0, null, List.of(author));
        hub.add(JsonMapper.shared().createArrayNode().add(paper.wrapped()));
    }

    private Exchange search(String query) {
        return member.in(papers).types("/search", option("query", query));
    }
}
